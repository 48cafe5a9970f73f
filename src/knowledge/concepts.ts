/**
 * What the words of a refusal are about, in the languages that servers and their administrators write: a concept is a thing
 * ("mailbox") or what is said of it ("full"), with the words for it. `rules/meanings.ts` says what concepts mean together, so
 * that a sentence nobody has listed is understood from its words.
 *
 * Terms are separated by `|`. `-` at the end: any ending (`gesperr-`). `~` inside: up to some words between, in one sentence
 * (`not~found`: "could not be found"). Accents do not count. Of two terms that begin at one place the longer one counts:
 * "ip address" is no address.
 */
export interface Concept {
  /** How much the word tells: 1 for what stands in every second refusal, 8 for what has one meaning. */
  readonly weight: number;
  readonly terms: string;
}

/** General vocabulary of the languages named, met in the answers of servers. */
export const CONCEPTS = {
  /** Words around every answer, which say nothing of its cause. */
  silent: {
    weight: 0,
    terms:
      "returned to sender|return to sender|error from remote mail server|remote mail server|remote server returned an error|returned an error|remote host said|mail delivery failed|delivery failed|delivery has failed|delivery failure|in reply to~command|error code-|error-code|for more information|see~errors|if you believe~error|in error|please contact|contact your|your address book|your address list|action not taken|action aborted",
  },
  mailbox: {
    weight: 3,
    terms:
      "mailbox-|mail box-|mbox|inbox|maildir|mail account-|email account-|postfach-|boîte-|buzon-|casella-|caixa-|postvak-|skrzynk-|posta kutu-|ящик-|邮箱|邮件箱|信箱|メールボックス|受信トレイ|메일함|mail-box|schránk-|postkasse-|postilaatik-|postafiók-|brevlåd-|받은편지함|收件箱|hộp thư|kotak masuk|postbus|messagerie",
  },
  account: {
    weight: 3,
    terms:
      "account-|konto-|e-mail-konto|compte-|cuenta-|conta|учетн-|аккаунт-|账户|账号|帐号|アカウント|계정|帐户|帳號|帳戶|hesab-|hesap|tili",
  },
  /** The account of the reader, who sent the mail. */
  ownaccount: {
    weight: 5,
    terms:
      "your account|sending for this account|sending from this account|your e-mail account|your email account|your mail account|your mailbox account|ihr konto|ihr e-mail-konto|votre compte|su cuenta|tu cuenta|il tuo account|il suo account|sua conta|uw account|ditt konto|twoje konto|ваш аккаунт|ваша учетная запись|お客様のアカウント|お使いのアカウント|您的账户|您的帐户|您的账号|您的帳號|귀하의 계정|your mailbox|ihr postfach|ihres kontos|votre boîte|su buzón",
  },
  person: {
    weight: 2,
    terms:
      "user|users|username|recipient-|customer-|address|addresses|email address-|mail address-|alias-|person|nobody|benutzer-|nutzer-|empfänger-|e-mail-adresse|mailadresse|destinataire-|utilisateur-|usuari-|usuári-|destinatári-|destinatari-|dirección-|utent-|indirizz-|endereço-|gebruiker-|ontvanger-|użytkownik-|odbiorc-|adresat-|пользовател-|получател-|адресат-|адрес|mottagar-|用户|用戶|使用者|收件人|收件者|地址|ユーザ|宛先|受信者|アドレス|사용자|수신자|주소|e-mail address-|adresse|adres|uživatel-|kullanıcı-|alıcı-|vastaanotta-|bruker-|modtager-|címzett-|felhasználó-|příjemc-|người dùng|người nhận|pengguna|penerima|ผู้ใช้|ผู้รับ|geadresseerd-|teilnehmer|받는 사람|받는사람|此人|adresát-|adressen|mailempfänger|mailadressen|e-mailadres-|utilizador-|메일주소|subscriber",
  },
  absent: {
    weight: 4,
    terms:
      "unknown|not~found|unable to find|cannot~find|can't~find|couldn't~find|can't be found|couldn't be found|don't exist|does't exist|dosn't exist|didn't exist|never existed|no such|no longer exist-|no more exist-|inexistent-|non existent|nonexistent|non-existing|unrecogni-|no record|no valid|unregistered|isn't~user|not a user|nobody|no one|not defined|undefined|undeliverable|no match-|hasn't|doesn't have|does not have|don't have|no user|no mailbox|no account|no recipient|no person|no address|not a~mailbox|not here|deleted|unbekannt-|existier-~nicht|gibt es nicht|nicht existent|nicht bekannt|nicht~vorhanden|kein-~benutzer|ungültig-|inconnu-|n'existe|introuvable-|pas~trouvé-|aucun-|inexistant-|desconocid-|no existe-|no~encontrad-|no encuentra|no es válid-|inválid-|sconosciut-|non esist-|non~trovat-|inesistent-|non valid-|desconhecid-|não exist-|não~encontrad-|nao exist-|onbekend-|bestaat niet|niet~gevonden|niet bekend|ongeldig-|nieznan-|nie istniej-|nie~znalezion-|nie ma takie-|nieprawidłow-|neznám-|neexistuj-|nebyl-~nalezen-|bulunama-|не найден-|не существу-|неизвест-|нет такого|нет такой|недействител-|отсутств-|okän-|finns inte|existerar inte|不存在|无此|無此|没有此|沒有此|没有这个|查无|查無|找不到|无效|無效|未找到|未知|存在しま|存在せ|存在しな|見つかりま|見つから|不明|いません|おりません|登録されていま|使われていま|使用されていま|正しくありま|없습니다|없는|존재하지|찾을 수|not our user|not our customer|not one of our|not~find|not~exist-|doesn't exist-|not~recogni-|not~known|not~valid|not~registered|not~listed in|not~in the directory|not~in our|not~deliverable|not~match-|not a~address|not~local|not~provisioned|nicht~gefunden|nicht~existier-|non-existent-|kein postfach|keine mailbox|nicht~geführt|nicht im verzeichnis|erroné-|ningún-|no~dado de alta|no corresponde|nessun-|non~presente|não cadastrad-|ingen sådan|hittas inte|inte~hittas|finnes ikke|findes ikke|ikke~fun-|ukendt-|ukjent-|ei löyd-|tuntem-|ei ole olemassa|brak takie-|у нас нет|не зарегистр-|mevcut değil|yok|ismeretlen|nem létez-|nem talál-|はありませ|등록되지 않|등록되어 있지 않|không tồn tại|không tìm thấy|tidak ditemukan|tidak ada|tidak dikenal|ไม่พบ|by that name|cannot~match-|can't~match-|never created|geen~met deze naam|kennen wij niet|não pertence|no pertenece|no registrad-|niemand|nadie|ninguém|not~know-|nie został rozpozn-|неверн-|間違って|地址錯誤|地址错误|주소가 잘못|isn't~account|isn't~mailbox|wasn't~found|weren't~found",
  },
  full: {
    weight: 4,
    terms:
      "full|overfull|is filled|over quota|overquota|crammed|overflow-|voll|überfüllt|überlastet|plein|pleine|pleins|saturé-|llen-|pien-|chei-|vol|pełn-|przepełnion-|pln-|dolu|doldu|переполн-|заполн-|fullt|已满|已滿|满了|滿了|爆满|いっぱい|一杯|満杯|満タン|溢れ|가득|lotad-|fuld|fyldt|täynnä|zapełnion-|megtelt|꽉|can't take any more|cannot take any more|đầy|penuh|เต็ม",
  },
  exceed: {
    weight: 3,
    terms:
      "exceed-|overdrawn|over|above|beyond|reached|used up|exhausted|depleted|hit|überschr-|übersteigt|erreicht|erschöpft|dépass-|excéd-|atteint-|épuisé-|supera|superad-|superat-|exced-|agotad-|alcanzad-|ultrapass-|esgotad-|atingi-|overschr-|bereikt|przekr-|превыш-|исчерпан-|överskr-|超过|超過|超出|达到|達到|超え|オーバー|達しま|초과|ausgeschöpft|aufgebraucht|用完|用尽|raggiunt-|achieved",
  },
  quota: {
    weight: 4,
    terms:
      "quota-|overquota|storage-|mailbox size|allocation|allowance|mailbox limit|speicherplatz-|speichergrenze-|speicherlimit|kontingent-|espace disque|espace de stockage|espacio-|almacenamiento|spazio|espaço|armazenamento|cuota|cota|opslag-|ruimte|miejsca|przestrze-|kvót-|kvot-|квот-|места|место|lagring-|空间|空間|容量|配额|配額|용량|postfachgröße|capacité|capacidad|capacidade|capacità|pojemnoś-|mailbox capacity|speicherkontingent-|sendekontingent-",
  },
  nospace: {
    weight: 5,
    terms:
      "no space|no more space|not enough room|not~enough storage|out of space|insufficient storage|kein speicherplatz|kein platz|nicht genug speicher-|nicht genügend speicher-|plus d'espace|pas assez d'espace|espace insuffisant|sin espacio|espacio insuficiente|no~espacio|spazio insufficiente|spazio esaurito|sem espaço|espaço insuficiente|geen ruimte|onvoldoende ruimte|brak miejsca|brak wolnego|нет места|недостаточно мест-|空间不足|空間不足|空间已|容量不足|容量が不足|空き容量が|공간이 부족|용량이 부족|용량 부족|out of storage|no storage|free space|not~enough space|空きがあ|no room|no capacity|keinen speicher|keinen platz|keinen freien|закончилось место",
  },
  scarce: {
    weight: 3,
    terms:
      "insufficient-|not~enough|out of|lack of|no more|nicht genug|zu wenig|pas assez|insuffisant-|no hay suficiente|insuficiente-|onvoldoende|недостаточно|不足|부족",
  },
  size: {
    weight: 3,
    terms:
      "size|sizes|weigh-|mb|megabyte-|bytes|größe-|dateigröße|nachrichtengröße|taille|tamaño|tamanho|grootte|rozmiar-|размер-|storlek-|størrelse-|大小|尺寸|サイズ|크기|message length|dimension-|length of",
  },
  big: {
    weight: 5,
    terms:
      "too large|too big|too long|too heavy|oversize-|larger than|bigger than|greater than|longer than|zu groß|zu gross|trop grand-|trop gros-|trop volumineu-|trop lourd-|volumineux|demasiado grande-|muy grande|demasiado largo|troppo grand-|troppo lung-|muito grande|grande demais|te groot|za duż-|zbyt duż-|слишком велик-|слишком больш-|çok büyük|for stor-|过大|太大|過大|大きすぎ|너무 큽|너무 큰|너무 크|too much mail data|too much data|liian suuri|za velk-|túl nagy|terlalu besar|quá lớn|용량이 큰|groter dan|größer als|plus grand que|mayor que|maior que",
  },
  limit: {
    weight: 2,
    terms:
      "limit|limits|limited|limitation-|max|threshold|capacity|grenze|höchst-|limite|límite|lìmite|autorisée|permitid-|massim-|máxim-|maxim-|limiet|ogranicze-|dopuszczaln-|лимит-|огранич-|gräns-|上限|限制|限额|制限|最大|제한|한도|permitted|allowed|no more than|at most|höchstens|nicht mehr als|au plus|como máximo",
  },
  message: {
    weight: 1,
    terms:
      "message-|mail|mails|email|emails|content-|body|subject|nachricht-|mensaje-|messaggi-|mensage-|bericht|berichten|wiadomoś-|zpráv-|сообщени-|письм-|courriel|correo electrónico|meddeland-|邮件|郵件|信件|メール|メッセージ|本文|메일|메시지|内容|e-mail|e-mails",
  },
  attachment: {
    weight: 5,
    terms:
      "attachment-|attached|file type-|filetype-|file extension-|filename-|file name-|.exe|.zip|.doc|.js|zip file-|executable-|macro-|dateityp|dateianhang|anhang|anhänge|pièce jointe|pièces jointes|fichier-|adjunt-|allegat-|anexo-|bijlage-|załącznik-|вложени-|bilaga|bilagor|附件|附加|添付|拡張子|첨부|확장자|rar|an exe|exe file-|archiv-|zip|password protected|password-protected|passwortgeschützt-|protégé-~par mot de passe|con contraseña|protett-~password|com senha|パスワード付|パスワード保護|パスワード設定|암호가 걸린|비밀번호가 설정|압축|压缩|壓縮|圧縮|带密码|可执行|実行形式|실행 파일|ejecutable-|exécutable-|ausführbar-|eseguibil-|исполняем-|attach",
  },
  disabled: {
    weight: 4,
    terms:
      "disabled|suspended|deactivat-|closed|locked|frozen|terminat-|cancelled|canceled|not~active|not activated|isn't active|no longer active|dormant|blocked|retired|idle|non-payment|unpaid|no longer used|not in use|gesperrt-|deaktiviert-|inaktiv-|désactivé-|suspendu-|bloqué-|fermé-|deshabilitad-|desactivad-|suspendid-|cancelad-|inactiv-|disabilitat-|disattivat-|sospes-|bloccat-|desativad-|suspens-|geblokkeerd-|gedeactiveerd|uitgeschakeld|zablokowan-|wyłączon-|nieaktywn-|zawieszon-|отключен-|заблокирован-|закрыт-|неактив-|приостановлен-|禁用|停用|冻结|停止|無効|解約|廃止|退会|休止|休眠|휴면|정지|비활성|해지|not~enabled|geschlossen|stillgelegt|aufgelöst|clôturé-|opgeheven|avstäng-|spärra-|deaktiver-|suljettu|askıya|iptal edil-|shut off|shut down|turned off|disabilitad-|dinonaktifkan|bị khóa|vô hiệu|nicht~aktiv|niet meer in gebruik|niet meer actief|사용 중지|사용중지|鎖定|锁定|封禁|封停|ya no~activ-|abgelaufen-|expir-|caducad-|scadut-|过期|期限切れ|契約~期限|verlopen|凍結",
  },
  refused: {
    weight: 1,
    terms:
      "reject-|refus-|denied|denies|deny|not~accept-|blocked|blocks|block|prohibit-|forbidden|banned|disallowed|unacceptable|restricted|no permission|filtered|bounced|abgelehnt|abgewiesen|zurückgewiesen|nicht~zugelassen|verboten-|gesperrt-|interdit-|pas autorisé-|bloqué-|rejeté-|rechaz-|no~permit-|prohibid-|denegad-|rifiutat-|bloccat-|non~consentit-|recusad-|não~permitid-|proibid-|negad-|geweigerd|niet~toegestaan|geblokkeerd|odrzucon-|zablokowan-|отклонен-|отказ-|запрещ-|заблокирован-|не разреш-|拒绝|拒絕|拒收|禁止|不允许|不允許|不被|屏蔽|拒否|ブロック|許可されて|受け付けて|거부|차단|거절|허용되지|not~allowed|not~permitted|not~authorized|not~welcome|not~permission|nicht~erlaubt|nicht~akzeptiert|nicht~angenommen|nicht~gestattet|nicht~berechtigt|no~autorizad-|non~ammess-|non~autorizzat-|non~accettat-|não~autorizad-|não~aceit-|don't accept|isn't accepted|isn't allowed|may not|受信できま|no~admit-|遭封鎖|封鎖|stoppet|stoppat|afvist|avvist|inte tillåt-|ikke tillat-|ikke tilladt|no~acept-|不接受|不收|dürfen nicht|darf nicht|許可されていません|認められていません|受け付けていません|you are blocked|you have been blocked|sie wurden~blockiert",
  },
  sender: {
    weight: 3,
    terms:
      "sender|senders|from address-|from header|from field|mailfrom|envelope from|return path|return-path|reverse path|reverse-path|sending address|sending domain|sender domain-|sender address-|sender email|sender mail|absender-|expéditeur-|émetteur-|remitente-|mittent-|remetent-|afzender-|nadawc-|отправител-|avsändar-|發件人|寄件人|寄件者|发信人|發信人|发件|送信者|送信元|差出人|発信者|발신자|발송자|보낸 사람|보낸이|私人|mail from address|from domain|mail from your|messages from your|email from your|emails from your|mails from your|badmailfrom|your address|your email address|your e-mail address|ihre adresse|ihre e-mail-adresse|votre adresse|su dirección|tu dirección|you are sending from|you send from|your domain|ihre domain|votre domaine|su dominio|tu dominio|vostro dominio|seu domínio|您的域名|you are mailing from|you are blocked|you have been blocked|sie wurden~blockiert",
  },
  domain: {
    weight: 2,
    terms:
      "domain-|domän-|domein-|domini-|domen-|домен-|域名|网域|網域|ドメイン|도메인|zieldomain|empfängerdomain|domaine-|host of the|recipient host",
  },
  host: {
    weight: 3,
    terms:
      "ips|ip's|ip-address|ip address-|client|your server|your host|sending server|sending host|your mail server|your mta|connecting host|remote host|network|relay host|isp|your provider|adresse ip|votre serveur|dirección ip|su servidor|su ip|indirizzo ip|endereço ip|seu ip|seu servidor|ip-adres|adres ip|ip-адрес-|айпи|ihr server|ihre ip|接続元|送信元ip|送信サーバ|您的ip|ip地址|服务器ip|アイピー|접속ip|서버ip|ip주소|sender ip|sending ip|sender host|sender's ip|source ip|ip|送信元サーバ|ip-adress-|ihr mailserver|ihr mailsystem|ваш сервер|ваш ip|uw server|din server|din ip|seu host|il vostro server|il suo server|vostro ip|votre réseau|su red|вашей сети|ihrem netz|ihr netz|tu red|sua rede|vostra rete|네트워크|您的网络|您的服务器|ihre ip-adresse|votre adresse ip|su dirección ip|tu dirección ip",
  },
  hostrefused: { weight: 6, terms: "client host rejected|host rejected" },
  list: {
    weight: 5,
    terms:
      "blacklist-|black list-|blocklist-|block list-|deny list-|denylist-|reject list|rbl|rbls|dnsbl-|sbl|pbl|xbl|zen|black ip|listed|sperrliste-|schwarze-~liste|liste noire|liste de blocage|liste rouge|lista negra|lista nera|lista de bloqueo|lista de bloqueio|zwarte lijst|czarn-~list-|czarn-~liście|черн-~спис-|svartlist-|svart lista|sortlist-|mustalle listalle|黑名单|黑名單|封锁名单|封鎖名單|ブラックリスト|拒否リスト|블랙리스트|차단목록|차단 목록|black-list-|block-list-|svartelist-|kara list-|spam list|spammer list|list of spammers|spam-list-|dnsbl lookup",
  },
  greylist: {
    weight: 7,
    terms:
      "greylist-|graylist-|grey list-|gray list-|first contact|new sender|first time|not seen before|never seen|unfamiliar|グレーリスト|灰名单|灰名單|그레이리스트|liste grise|lista gris|серый список|серого списка|grey-list-",
  },
  reputation: {
    weight: 6,
    terms:
      "trust level|trusted enough|sender score|senderscore|senderbase|sending history|complaint-|registered too recently|newly registered|young domain|domain age|réputation|reputación|reputazione|reputação|reputatie|reputacj-|репутаци-|信誉|信譽|信用|レピュテーション|評判|評価|평판|신뢰도|bad history",
  },
  spam: {
    weight: 6,
    terms:
      "spam|spams|spammer-|spammy|spamming|antispam-|spamassassin|spamfilter-|spamverdacht|junk|junkmail|junk mail|unsolicited|ube|uce|bayes-|surbl|uribl|dbl|uri blacklist|url blacklist|b-url|score|scored|phish-|scam|fraud-|indésirable-|pourriel|no deseado|no deseada|indesiderat-|indesejad-|unerwünscht-|ongewenst-|niechcian-|istenmeyen|нежелател-|спам-|skräppost|垃圾|スパム|迷惑|스팸|불법|敏感|unwanted mail|unwanted email|unwanted message-|mail is unwanted|bulk mail-|bulk email-|bulk message-|bulk-type|suspicious message|suspicious content|suspicious characteristics|suspicious mail|suspect mail|anti-spam|werbung|correo basura|lixo eletr-|søppelpost|roskapost-|广告|廣告|広告|nevyžádan-|kéretlen|advertising|advertisement-|publicité|publicidad|reklam-|реклам-|spam filter|spam scanner|spam check|antispam service|anti-spam service",
  },
  virus: {
    weight: 8,
    terms:
      "virus|viruses|virus-infected|malware|trojan-|malicious|worm|infekt-|infizier-|infect-|clamav|threat|threats|virenbefall|viren|schadsoftware|schadcode|maliciel-|malveillant-|malicios-|maligno-|wirus-|заражен-|病毒|木马|ウイルス|ウィルス|マルウェア|바이러스|악성|вирус-|virus scanner|virenscanner|anti-virus",
  },
  spf: {
    weight: 8,
    terms: "spf|softfail|designated|sender policy framework|spf認証|spf-eintrag|spf-record",
  },
  dkim: { weight: 8, terms: "dkim|domainkeys|body hash|dkim-signatur-" },
  dmarc: { weight: 8, terms: "dmarc|p=reject|p=quarantine|alignment|not~align-|unaligned|from domain alignment" },
  forged: {
    weight: 5,
    terms:
      "forged|forgery|spoof-|fake|faked|fälsch-|gefälscht-|usurp-|suplant-|falsificad-|falsificat-|поддел-|подмен-|伪造|偽造|仿冒|冒充|なりすまし|詐称|위조|사칭|impersonat-",
  },
  ptr: {
    weight: 7,
    terms:
      "ptr|ptr-record|reverse dns|reverse-dns|reverse name|reverse hostname|rdns|reverse lookup|reverse ip|reverse record|reverse entry|reverse mapping|ip name|your hostname|逆引き|反向解析|反解|обратн-~запис-|dns inverso|dns inverse|dns reverso|risoluzione inversa|역방향|client hostname|find your host|generic reverse-|generic hostname-|generic name|client host name|reverse host name",
  },
  helo: { weight: 4, terms: "helo|ehlo|helo-name|fqdn|fully qualified|fully-qualified" },
  dynamic: {
    weight: 6,
    terms:
      "dynamic|dynamically|dialup|residential|dsl|consumer ip|end-user ip|dynamische-|dynamique-|dinámic-|dinamic-|динамическ-|动态|動的|dial-up",
  },
  policy: {
    weight: 3,
    terms:
      "policy|policies|rule|rules|compliance|compliant|restriction-|administrative|administrator|administratively|prohibition|richtlinie-|regel|regeln|politique-|règle-|política-|politica-|политик-|правил-|策略|规则|規則|ポリシー|ルール|規定|regla-",
  },
  confidential: {
    weight: 6,
    terms:
      "dlp|data loss|leak-|credit card|social security number|confidential|sensitive data|sensitive information|secret|機密|個人情報",
  },
  group: {
    weight: 4,
    terms:
      "group|groups|mailing list-|distribution list-|members|member|subscribers|internal use|internal only|internal users|internal senders|its organization|the organization|external senders|whitelist-|white list-|allowlist-|allowed senders|contacts|verteiler-|mailingliste|mitglied-|nur intern|liste de diffusion|groupe|lista de distribución|メーリングリスト|メンバー|会員|グループ|to this list|post to|to the list|liste blanche|lista blanca|lista bianca|lista branca|witte lijst|бел-~спис-|biał-~list-|許可リスト|受信許可|ホワイトリスト|白名单|白名單|허용 목록|허용목록|화이트리스트|approved list|approved senders|safe senders|freigabeliste|allow list|allow-list|known senders|trusted senders|bekannte-~absender|membres|miembros|membri|membros|leden|członk-|участник-|成员|成員|社内|社外|외부 발신자|내부 사용자|外部邮件|外部郵件|interne absender|interne nutzer|externe absender|expéditeurs externes|remitentes externos|suscriptores|abonnés|iscritti|assinantes|abonnent-|подписчик-|群组|群組|그룹|外部から",
  },
  /** A mailbox that takes in only some kind of mail. */
  accepts: {
    weight: 4,
    terms:
      "only accept-|accept~only|accepts~only|akzeptiert nur|nimmt nur|n'accepte que|accepte uniquement|acepta sólo|acepta solo|solo acepta|sólo acepta|solo admite|accetta sol-|riceve sol-|accetta esclusivamente|aceita apenas|aceita somente|só aceita|accepteert alleen|przyjmuje tylko|принимает только|のみ受け付|のみを受け付|のみ受信|만 수신|仅接收|只接收|仅接受|只接受|仅允许接收",
  },
  /** An address that nobody reads. */
  unread: {
    weight: 7,
    terms:
      "send-only|only sends|sendeadresse|nur zum versand|nur für den versand|送信専用|返信できま|返信は受け|发送专用|unmonitored|not~monitored|unattended|do not reply|not~replies|no-reply|noreply|nicht~antworten|pas de réponse-|不接收回复",
  },
  only: {
    weight: 2,
    terms:
      "only|restricted to|limited to|nur|uniquement|alleen|tylko|только|仅|只|のみ|だけ|만|seuls|solo|sólo|soltanto|solamente|apenas|somente|endast|kun|vain|csak|yalnızca|seules|ausschließlich",
  },
  personal: {
    weight: 4,
    terms:
      "blocked you|blocked by user|blocked by the user|by the user|by recipient|by the recipient|by this user|by this recipient|recipient's list|user's list|user's reject|recipient's policy|personal|doesn't want|not want|don't want|does not wish|doesn't wish|vom empfänger|par le destinataire|por el destinatario|dal destinatario|pelo destinatário|door de ontvanger|przez odbiorcę|получателем|由收件人|收件人设置|对方|對方|受信者によ|受信拒否|수신거부|수신 거부|수신자가|받는 사람이|rejected by user|refused by user|rejected by the user|blocked your|has blocked|liste~du destinataire|lista~del destinatario|lista~do destinatário|收件人的|收件人黑名单|收件人黑名單|수신자의|受信者の設定|受信者側|受信者の拒否|受信者のブロック|черн-~списке получателя|sperrliste des empfängers|recipient's rule|recipient rule|user's rule|rule of the recipient|filter of the recipient|recipient's filter|by the owner|by its owner",
  },
  /** The recipient himself refused the sender. */
  declined: {
    weight: 7,
    terms:
      "recipient has~blocked|recipient~blocked you|recipient has~rejected|recipient has~refused|user has~blocked|empfänger hat~blockiert|empfänger hat~gesperrt|empfänger hat~abgelehnt|empfänger lehnt|destinatário bloqueou|destinatário recusou|ontvanger heeft~geblokkeerd|odbiorca zablokował-|mottagaren har~blockera-|получатель~заблокировал|адресат~заблокировал|受信者が~拒否|受信者が~ブロック|수신자가~거부|수신자가~차단|받는 사람이~거부|받는 사람이~차단|수신을 거부|收件人拒|收件人已拒|收件人屏蔽|收件人已将|对方拒收|對方拒收|destinataire~a bloqué|destinataire~a refusé|destinatario~ha bloqueado|destinatario~ha rechazado|destinatario~ha bloccato|destinatario~ha rifiutato|指定受信|受信設定",
  },
  toomany: {
    weight: 5,
    terms:
      "too many|too much|too fast|too often|too quickly|rate|rates|ratelimit-|rate limit-|frequency|frequently|per hour|per day|per minute|per second|hourly|daily|24 hours|/hour|/day|throttl-|flood-|zu viele-|zu schnell|pro stunde|pro tag|trop de|trop rapide-|par heure|par jour|demasiad-|por hora|por día|troppi|troppe|muitos|muitas|demais|te veel|zbyt wiele|слишком много|слишком часто|过快|过多|過多|频率|頻率|频繁|頻繁|太多|太快|每小时|每天|当日|1日|一日|1時間|送信数|通数|多すぎ|너무 많|하루|일일|発信数|短時間に|大量の|för många|for mange|liian mon-|çok fazla|příliš mnoho|в час|в день|в сутки|за час|all'ora|al giorno|per uur|per dag|na godzinę|件数|täglich-",
  },
  send: {
    weight: 2,
    terms:
      "send|sends|sending|sent|outgoing|outbound|submission|relay quota|versand|versenden|gesendet|envoi-|envoy-|envío-|enviar|enviad-|invio|inviat-|envio-|verzend-|verzonden|wysył-|wysłan-|отправк-|отправля-|рассыл-|skicka-|发送|發送|发信|发件数|送信|配信数|발송|전송|sendekontingent-",
  },
  recipients: {
    weight: 3,
    terms:
      "recipients|rcpts|empfängern|destinataires|destinatarios|destinatari|ontvangers|odbiorców|получателей|收件人数|収件人數|宛先数|수신자 수",
  },
  loginfail: {
    weight: 7,
    terms:
      "authentication fail-|authentication unsuccessful|authentication was unsuccessful|auth failed|login failed|bad credentials|invalid credentials|incorrect password|wrong password|invalid username|authentifizierung fehlgeschlagen|échec de l'authentification|error de autenticación|认证失败|認証に失敗|認証失敗|인증 실패|인증에 실패|authentication required|authentication is required|must authenticate",
  },
  relay: {
    weight: 6,
    terms:
      "relay|relays|relaying|open to third parties|weiterleitung|relais|reenvío|inoltro|ретрансл-|пересылк-|中継|中继|转发|중계|other domains|not~local domain|domain not accepted|rcpthosts|domain we|not~customer list|not~accepted domain|not~hosted|not~responsible for|not handle mail|not~handle email|not~handle messages|not host|doesn't host|don't host|not~serve mail|not serve|don't serve|nicht zuständig-|nicht~betreut|nicht~verantwortlich|pas géré-|ne gère pas|no gestiona|no~gestionad-|non~gestit-|não~gerencia-|niet~verantwoordelijk|не обслужива-|扱っていま|取り扱って|処理していま|no mail for|relaie-|über diesen server~nicht|not~through this server|not~via this server|pas~par ce serveur|retransmiss-|local user only|local users only|local recipients only",
  },
  login: {
    weight: 5,
    terms:
      "authentic-|password-|credentials|log in|login|logged in|logon|smtp auth|check for new mail|receive your mail before|pop before smtp|anmeld-|passwort|mot de passe|authentifi-|contraseña|autentic-|парол-|аутентифик-|认证|身份验证|密码|認証|パスワード|ログイン|인증|비밀번호|logins|authorized user|authorised user|登录|登錄|登入|授权码|로그인",
  },
  tls: {
    weight: 6,
    terms:
      "starttls|tls|ssl|tlsa|dane|mta-sts|cert|encrypt-|cipher-|zertifikat-|verschlüssel-|сертификат-|шифрован-|证书|加密|証明書|暗号化|인증서|certificat|certificats|certificate-|certificato|certificati|certificado|certificados",
  },
  connection: {
    weight: 2,
    terms:
      "connect|connects|connection-|connecting|session-|verbindung-|connexion-|conex-|verbinding-|连接|連接|連線|接続|연결|접속|подключени-|соединени-|połączeni-|anslutning-",
  },
  broken: {
    weight: 4,
    terms:
      "unreachable|not~reached|cannot~reach|no route|refused to talk|connection refused|connection reset|reset by peer|lost|dropped|broken|closed unexpectedly|unexpectedly closed|socket error|connect failed|could not~connect|can't connect|couldn't connect|unable to connect|failed to connect|wasn't able to establish|no hosts to try|no smtp servers|nicht~erreichbar|nicht erreicht|unterbrochen|injoignable-|inaccessible-|interrompue|inaccesible|no~conectar|irraggiungibile|non raggiungibile|inacessível|onbereikbaar|niet bereikbaar|nieosiągaln-|недоступен|недоступн-|无法连接|連線失敗|応答がありま|接続できま|つながりま|응답이 없|연결할 수|network is unreachable|network unreachable|requests to connect|not~reachable|cannot~connect|not~establish|route not found|no route to|прерван-|разорван-|сброшен-|не удалось подкл-|не удалось соедин-|nelze navázat|no responde|ne répond pas|non risponde|não responde|antwortet nicht|reagiert nicht|не отвечает|応答しま|응답하지 않|无响应|無回應|svarar inte|reageert niet|nie odpowiada|not~respond-|abgebrochen|no~establecer|impossible de joindre|fechou a conex-|切断|bağlanılama-|bağlanama-",
  },
  timeout: {
    weight: 4,
    terms:
      "timed out|timeout|time out|zeitüberschreitung-|délai dépassé|tiempo de espera|tempo scaduto|超时|逾時|超時|タイムアウト|시간 초과|time-out|délai d'attente|zaman aşımı",
  },
  nomx: {
    weight: 7,
    terms:
      "no mx|no mail exchanger|no a record|no valid mx|no valid mail exchanger-|without mx|kein mx|keinen mx|aucun mx|sin mx|no mail server-|no mail host-|nxdomain|mxレコードが",
  },
  dns: {
    weight: 5,
    terms:
      "dns|mx|mx-record|mail exchanger-|name server-|nameserver-|resolv-|name service|mx-eintrag|mx-запис-|域名解析|名前解決|네임서버|mx 0|domain lookup|解決でき|auflösbar",
  },
  later: {
    weight: 1,
    terms:
      "try again|retry|later|temporar-|defer-|come back|resend|später|vorübergehend-|derzeit|plus tard|réessay-|temporaire-|momentanément|más tarde|temporal-|inténtelo|più tardi|mais tarde|tente novamente|probeer-|później|позже|повтор-|временн-|稍后|稍後|重试|重試|暂时|暫時|再试|後で|後ほど|しばらく|一時的|再度|再送|나중에|잠시|일시적|다시|delivery temporarily suspended|at the moment|right now|im moment|zurzeit|en ce moment|en este momento|in questo momento",
  },
  system: {
    weight: 2,
    terms:
      "server|servers|internal|local|directory|ldap|database|configuration|queue-|scanner|antivirus|serveur|servidor|сервер-|服务器|系统|系統|サーバ|システム|서버|시스템|system|mailserver-|interner|serveur de messagerie",
  },
  /** What a server asks before it answers: it may fail whoever is written to. */
  backend: {
    weight: 7,
    terms:
      "mailbox server|mailbox store|mailbox database|user database|user table|user lookup|user directory|recipient database|recipient table|address lookup|virus scanner|virenscanner|antivirus|anti-virus|spam filter|spamfilter|spam scanner|spam check|content filter|content scanner|greylisting database|policy server|milter|clamav|ldap server|benutzerdatenbank|empfängerdatenbank|用户数据库|antispam service|anti-spam service|spam service|greylisting service|dnsbl lookup|rbl lookup|dnsbl query|alias database|データベース|メールボックスサーバ|antispam-dienst|anti-spam-dienst",
  },
  fault: {
    weight: 3,
    terms:
      "error|errors|failure|fault|problem-|busy|overload-|load|not running|unexpected|maintenance|upgrade|wartung|fehler|störung|erreur|occupé|maintenance|errore|erro|błąd|ошибк-|сбой|错误|错誤|錯誤|故障|维护|維護|忙|エラー|障害|混雑|過負荷|メンテナンス|오류|장애|serverfehler-|locked by another|locked by pop|used by another|another process|another session|anderen prozess~gesperrt|lock mailbox|cannot lock|could not lock|unable to lock|lookup failed|query failed|service down|is down|offline|corrupted",
  },
  disk: {
    weight: 5,
    terms: "disk|spool|filesystem|file system|device|festplatte|磁盘|磁碟|ディスク|disc space",
  },
  header: {
    weight: 5,
    terms:
      "header|headers|message id|date field|from line|mime|line too long|lines|bare|null character-|non-ascii|8bit|8bitmime|charset|rfc 5322|rfc 2822|rfc5322|rfc2822|rfc822|rfc 822|kopfzeile-|en-tête-|заголов-|头部|標頭|ヘッダ|헤더|rfc compliant|rfc-compliant|rfc conform-|line length|maximum allowed line|message-id|8-bit",
  },
  malformed: {
    weight: 3,
    terms:
      "malformed|missing|absent|lacks|lacking|bad|wrong|broken|illegal|invalid|not~contain|non-compliant|too long|mismatch|fehlend-|fehlt|fehlerhaft-|ungültig-|manquant-|mal formé|invalide-|incorrect-|некоррект-|缺少|缺失|格式错误|不正|不足|ありません|잘못|duplicate|not~comply|not~compliant|not~conform-",
  },
  command: {
    weight: 4,
    terms:
      "syntax|argument-|構文|unrecognized command|bad command|command not|command unknown|unknown command|bad sequence|parameters|unsupported option",
  },
  loop: {
    weight: 8,
    terms:
      "loop|loops|looping|too many hops|hop count|hops|delivered-to|mailschleife|schleife|bucle|循环|迴圈|循環|ループ|boucle|too many received|forwarded too many times|hop limit",
  },
  moved: {
    weight: 6,
    terms:
      "moved|new address|new email|left the company|left our company|has left|no longer with|no longer works|no longer at|neue adresse|umgezogen|nouvelle adresse|nueva dirección|новый адрес|新地址|離職|离职|退職|移転|変更されま|퇴사|retired on|arbeitet nicht mehr|nicht mehr bei uns|nicht mehr für uns|a quitté|ne travaille plus|ya no trabaja|non lavora più|não trabalha mais|werkt niet meer|arbetar inte|slutat|уволи-|больше не работает|nie pracuje|no longer employed|kein mitarbeiter mehr",
  },
  suppressed: {
    weight: 7,
    terms:
      "suppress-|unsubscribed|previously bounced|bounced address|bounced previously|hard bounced|bounced before|not~sent to|recipient list opted out|opted out|previous bounce|globally blocked|not delivering to",
  },
  country: {
    weight: 6,
    terms: "country|countries|geo|geoip|geographic-|国家|地区|海外|국가|region|regions|your area|your location",
  },
  program: {
    weight: 5,
    terms:
      "pipe|procmail|maildrop|exit code|exit status|exited|.forward|forward file|sieve|mailer error|local program|vacation|script|shell|sh|bash|command output|deliver process|lda|exec|filtering not enabled|output file|permission denied|not executable",
  },
  expiry: {
    weight: 4,
    terms:
      "message expired|expired in|delivery time|delivery attempts|queue time|queue too long|too long in queue|been in queue|retry timeout|maximum retry|gave up|giving up|given up|elapsed|still undelivered|could not be delivered within|delivery timeout|for a long time|retry time|undeliverable after|zustellversuche|zustellfrist|délai de livraison|plazo|tempo massimo|срок доставки|期限|재시도|aufgegeben|を試みまし|délai de remise|délai d'attente de remise|tempo limite de entrega|zeitlimit|délai maximal|délai~expiré|zeit für die zustellung|tiempo máximo|frist~abgelaufen|zeit~abgelaufen|queue lifetime|too old",
  },
  unavailable: {
    weight: 2,
    terms:
      "unavailable|isn't available|nicht verfügbar|indisponible|no disponible|non disponibile|indisponível|niet beschikbaar|niedostępn-|недоступ-|otillgänglig-|不可用|利用できま|사용할 수 없|not~available|momentan~verfügbar",
  },
  mailauth: {
    weight: 7,
    terms:
      "unauthenticated-|authentication check-|authentication result-|authentication information|authentication level|sender authentication|sender id|senderid|送信ドメイン認証|送信者認証|email authentication|domain authentication|sender auth|failed authentication",
  },
  link: {
    weight: 4,
    terms: "url|urls|uri|uris|link|links|hyperlink-|website-|链接|リンク|링크|ссылк-|lien|enlace|collegament-",
  },
  unwelcome: {
    weight: 5,
    terms:
      "not~accept mail from|not~accept email from|not~accept messages from|not~accept mails from|not~accepting mail from|not~accepting email from",
  },
  nullmx: { weight: 8, terms: "null mx|nullmx|mx 0" },
  refusesmail: {
    weight: 5,
    terms:
      "not~accept mail|doesn't accept mail|doesn't accept email|doesn't receive mail|no mail service|nimmt keine|n'accepte pas de|no acepta correo|non accetta posta|почту не принимает|メールを受信しない|メールは受け取|メールを受け付けて|不接收邮件|not~accept email|not~receive mail|not~receive email|not~accept any mail|takes no mail|accepts no mail|not~take mail",
  },
} as const satisfies Readonly<Record<string, Concept>>;
export type ConceptName = keyof typeof CONCEPTS;
