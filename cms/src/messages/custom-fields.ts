import { defineMessages } from './define';

/** Errors about the values of fields that were added in the Content-Type Builder. */
export const customFieldMessages = defineMessages(
  {
    tooShort: '内容过短，至少 {min} 个字。',
    badPattern: '内容不符合规定的格式。',
    notAnEmail: '请填写有效的电子邮箱。',
    notAnOption: '只能从以下选项中选择：{options}。',
    notANumber: '请填写数字，整数部分不超过 18 位，小数部分不超过 12 位。',
    notWhole: '请填写整数。',
    notADate: '请填写日期，例如 2024-03-05。',
    notATime: '请填写时间，例如 14:30。',
    notAnInstant: '请填写日期和时间。',
  },
  {
    tooShort: 'Too short; at least {min} characters.',
    badPattern: 'The text does not have the required form.',
    notAnEmail: 'Enter a valid e-mail address.',
    notAnOption: 'Choose one of: {options}.',
    notANumber: 'Enter a number with at most 18 digits before the point and 12 after it.',
    notWhole: 'Enter a whole number.',
    notADate: 'Enter a date, such as 2024-03-05.',
    notATime: 'Enter a time, such as 14:30.',
    notAnInstant: 'Enter a date and a time.',
  },
);
