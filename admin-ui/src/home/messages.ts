import { defineMessages } from '../i18n/messages';

export const homeMessages = defineMessages({ title: '工作台' }, { title: 'Home' });
