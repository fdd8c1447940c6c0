/// The last parts of domain names: those of countries (ISO 3166-1) and the general ones that are in common use.
enum DomainEndings {
  static func exists(_ ending: String) -> Bool { countries.contains(ending) || general.contains(ending) }

  /// Endings that are words of English or French too, or stand after a number.
  static func isWord(_ ending: String) -> Bool { words.contains(ending) }

  private static let words: Set<String> = [
    "am", "pm", "an", "as", "at", "be", "by", "ca", "ce", "ci", "de", "do", "es", "et", "eu", "hm", "ie", "il", "in",
    "info", "is", "it", "la", "like", "ma", "me", "mm", "mr", "ms", "my", "name", "ne", "net", "nu", "no", "on", "one",
    "or", "pay", "sa", "se", "si", "so", "st", "support", "sur", "ta", "tel", "to", "tu", "tv", "un", "us", "va",
    "vote", "help", "chat", "shop", "store", "live", "love", "news", "today", "world", "work", "works", "email",
    "online", "plus", "cash", "money", "credit", "market", "gift", "house", "home", "free", "life", "media", "link",
    "click", "run", "page", "pub", "fun", "cool", "best", "top", "app", "group", "team", "care", "bar", "fit", "pro",
    "family", "city", "school", "game", "games", "health", "host", "blog", "art", "design", "direct", "now", "buy",
    "box", "call", "phone", "bank", "how", "here", "read", "new", "off", "sale", "space", "studio", "land",
  ]

  private static let countries = set(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd \
    cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge \
    gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh \
    ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw \
    mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb \
    sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk \
    us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """
  )

  private static let general = set(
    """
    com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post arpa academy \
    agency app art asso bank bar best bike bio blog box build business cafe camp capital care cars cash center chat \
    church city claims cleaning click clinic cloud club coach codes coffee community company computer consulting \
    contractors cool credit dating deals delivery dental design dev digital direct directory discount doctor dog \
    domains education email energy engineering enterprises equipment estate events exchange expert express family fan \
    farm fashion fashion finance financial fish fit fitness flights florist football foundation free fun fund furniture \
    fyi gallery game games garden gift gifts global gmbh gold golf google graphics green group guide guru health help \
    here holdings holiday home horse hospital host hosting hotel house how immo inc industries ink institute insurance \
    international investments jewelry kitchen land law legal life lighting limited link live loan loans lol love ltd \
    luxury management market marketing markets mba media medical menu moda mom money museum music network new news now \
    one online page paris parts party pay pet pharmacy phone photo photography photos pics pictures pizza place plumbing \
    plus press productions properties property pub quebec radio read recipes red rent rentals repair report restaurant \
    reviews rip run sale salon sarl school science security services shop shopping show site ski soccer social software \
    solar solutions space sport store stream studio style supplies supply support surf surgery systems tax taxi team \
    tech technology tennis tickets tips tires today tools top tours town toys trade training tube university vacations \
    ventures vet video vin vip vote voyage watch webcam website wedding wiki win wine work works world wtf xyz yoga zone \
    aws amazon apple microsoft bmw sncf bnpparibas alsace bzh corsica london berlin nyc tokyo
    """
  )

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
