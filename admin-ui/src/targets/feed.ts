import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const targetFeed = defineMessages(
  {
    handOver: '%{who}将%{of}目标“%{subject}”的责任人由“%{from}”改为“%{to}”。',
    assign: '%{who}将%{of}目标“%{subject}”分解到责任人：%{people}。',
    decompose: '%{who}向%{of}目标“%{subject}”下达目标值 %{value}。',
    declare: '%{who}申报了%{of}目标“%{subject}”。',
    return: '%{who}退回了%{of}目标申报“%{subject}”。',
    review: '%{who}审核通过了%{of}目标“%{subject}”。',
    set: '%{who}下达了%{of}目标“%{subject}”。',
    allot: '%{who}将%{of}目标“%{subject}”的分值由 %{from} 分调整为 %{to} 分。',
    publish: '%{who}发布了%{of}目标“%{subject}”。',
    adjust: '%{who}经%{consentBy}同意，调整了%{of}目标“%{subject}”的申报内容。',
    revise: '%{who}启动修订%{of}目标“%{subject}”。',
    close: '%{who}关闭了%{of}目标“%{subject}”。',
  },
  {
    handOver:
      '%{who} handed the part of “%{from}” in the target “%{subject}”%{of} over to “%{to}”.',
    assign: '%{who} assigned the target “%{subject}”%{of} to %{people}.',
    decompose: '%{who} set the target “%{subject}”%{of} to %{value}, its part of the whole.',
    declare: '%{who} declared the target “%{subject}”%{of}.',
    return: '%{who} returned the declaration “%{subject}”%{of}.',
    set: '%{who} set the target “%{subject}”%{of}.',
    allot: '%{who} changed the points of “%{subject}”%{of} from %{from} to %{to}.',
    review: '%{who} approved the target “%{subject}”%{of}.',
    publish: '%{who} published the target “%{subject}”%{of}.',
    adjust: '%{who} adjusted the declared target “%{subject}”%{of}; %{consentBy} agreed.',
    revise: '%{who} began to revise the target “%{subject}”%{of}.',
    close: '%{who} closed the target “%{subject}”%{of}.',
  },
);
