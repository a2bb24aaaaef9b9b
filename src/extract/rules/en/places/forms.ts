/** Arabic articles before a name, as English texts write them. */
export const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ath|ez|es|et|ed|er)$/u
export const HYPHEN = /^[-‐‑–]$/u
/** A word with a capital: "Aleppo", "Sa'eed". */
export const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}'’ʿʾ]+/u

/** First words of place names in the countries that most reports are about: "Kafr X", "Novo X". */
export const FORMS =
  /^(?:kafr|kafar|kfar|tel|tal|tell|tall|deir|dayr|dair|jabal|jebel|wadi|umm|um|abu|beit|bayt|bab|ain|ayn|ein|khan|jisr|qasr|qalaat|qalat|khirbet|khirbat|kherbet|maarat|maaret|ras|mount|novo|velyka|mala|stara|shatt|karm|masaken|bustan|jub|jubb|burj|mazraat|dahiyat|souk|port|fort)$/u

/** Peoples and creeds. */
export const DEMONYM =
  /(?:ian|ean|ese|ish|stani|iani|ench|utch)s?$|^(?:iraqi|israeli|saudi|yemeni|omani|kuwaiti|qatari|emirati|bahraini|bengali|somali|greek|german|arab|kurd|turk|kurdish|turkish|swiss|american|african|european|muslim|christian|sunni|shiite|alawite|druze|islamic|western|houthi|rohingya|tigrayan|kenyan|libyan|syrian)s?$/u
