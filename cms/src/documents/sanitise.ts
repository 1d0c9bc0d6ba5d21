import sanitizeHtml from 'sanitize-html';

/** Put before every id of a page, so that a document cannot take the name of a part of the portal. */
export const ID_PREFIX = 'doc-';

const SAFE_ID = /^doc-[\p{L}\p{N}_.-]{1,100}$/u;
const SAFE_PICTURE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*$/;
const NUMBER = /^[1-9]\d{0,3}$/;
const SPANS = ['colspan', 'rowspan'];
const LEVEL = /^level-[1-8]$/;

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'ul', 'ol', 'li', 'a', 'img', 'span'],
    ...['strong', 'em', 'u', 's', 'sup', 'sub'],
    ...['table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'id', 'rel', 'target'],
    li: ['id'],
    col: ['width'],
    h1: ['class'],
    p: ['class'],
    img: ['src', 'alt'],
    span: ['class', 'data-missing', 'data-format'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedClasses: { h1: ['document-title'], p: [LEVEL], span: ['picture-missing'] },
  selfClosing: ['img', 'br', 'col'],
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, attribs) => ({ tagName, attribs: anchor(attribs) }),
    li: (tagName, attribs) => ({ tagName, attribs: keepId(attribs) }),
    col: (tagName, attribs) => ({ tagName, attribs: numbers(attribs, ['width']) }),
    td: (tagName, attribs) => ({ tagName, attribs: numbers(attribs, SPANS) }),
    th: (tagName, attribs) => ({ tagName, attribs: numbers(attribs, SPANS) }),
    img: picture,
  },
};

/** Leaves only what the converted page may hold: no script, no style, no address but a safe one. */
export const sanitise = (html: string): string => sanitizeHtml(html, OPTIONS);

/**
 * HTML that a program put into a Word file, without what it hides and the words of its head; still
 * to be sanitised with the page it goes into.
 */
export const showForeign = (html: string): string =>
  sanitizeHtml(html, {
    ...OPTIONS,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title'],
    // Kept so far that hidden parts are known; what comes after lets none of it through.
    allowedAttributes: { ...OPTIONS.allowedAttributes, '*': ['style', 'hidden'] },
    exclusiveFilter: ({ attribs }) =>
      'hidden' in attribs || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribs.style ?? ''),
    transformTags: { div: 'p', b: 'strong', i: 'em', strike: 's', del: 's' },
  });

function keepId(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  return attribs.id && SAFE_ID.test(attribs.id) ? { id: attribs.id } : {};
}

function anchor(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const href = attribs.href ?? '';
  if (href.startsWith('#'))
    return SAFE_ID.test(href.slice(1)) ? { ...keepId(attribs), href } : keepId(attribs);
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return keepId(attribs);
  return { ...keepId(attribs), href, rel: 'noopener noreferrer nofollow', target: '_blank' };
}

/** Of the attributes named, those that are sensible numbers. */
function numbers(attribs: sanitizeHtml.Attributes, names: string[]): sanitizeHtml.Attributes {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attribs[name] ?? '';
      return NUMBER.test(value) ? [[name, value]] : [];
    }),
  );
}

/** A picture that cannot be shown leaves a visible note in its place, in both languages at once. */
function picture(_tag: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const alt = attribs.alt ?? '';
  if (SAFE_PICTURE.test(attribs.src ?? '')) {
    return { tagName: 'img', attribs: { src: attribs.src ?? '', alt } };
  }
  const format = attribs['data-format'] ?? '';
  const reason = attribs['data-missing'] ?? 'missing';
  const name = [alt, format].filter(Boolean).join(' · ');
  return {
    tagName: 'span',
    attribs: {
      class: 'picture-missing',
      'data-missing': reason,
      ...(format ? { 'data-format': format } : {}),
    },
    text: `〔图片未显示 Picture not shown${name ? `：${name}` : ''}〕`,
  };
}
