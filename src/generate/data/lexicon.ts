/**
 * Words of this field in other languages, as `english: word word`; sources confirm dialog texts and are not needed for
 * these. Without marks on letters, in lower case; what ends early stands for all its endings. Chinese, Japanese and
 * Korean are found inside of longer text, the longer first.
 */
const WORDS = `
black: schwarz noir nero pret czarn zwart черн
screen: bildschirm ecran pantall scherm tela ekran экран 画面 屏幕 螢幕
black screen: 黑屏 黑畫面 真っ黒
password: kennwor passwor contrasen passe senh hasl wachtwoord парол 密码 密碼 パスワード
credentials: anmeldeinformation anmeldedaten identifiant identification credencia credenzia inloggegevens poswiadczen учетн 凭据 凭证 認證 資格情報 자격 referentie
login: anmeld ouverture iniciar accedere accesso logowan aanmeld вход войти 登录 登入 サインイン ログオン ログイン 로그인 登陆
attempt: versuch tentativ intento poging попытк 尝试 嘗試 試行
failed: fehlgeschlag echoue fallid fallit mislukt nieudan удалась 失败 失敗 실패
connect: verbind verbund connex conect colleg connett connession polacz forbind подключ соедин 连接 連接 連線 接続 연결 连到
cannot: impossible impossibile possivel puede mozna niet inte удалось невозможно могу 无法 無法 できません 못 kein
remote: entfernt distan remot extern zdaln удален 远程 遠端 リモート 원격
desktop: bureau escritorio trabalho pulpit рабоч стол 桌面 デスクトップ 데스크톱
computer: rechner ordinateur equipo ordenador computador komputer комп 计算机 电脑 電腦 コンピュータ
user: benutz utilisat usuari utent utilizad uzytkown gebruik пользоват 用户 使用者 ユーザー
account: konto compte cuenta conta запис 帐户 账户 账号 帳戶 アカウント
authentication: authentif autentic autentif autentis uwierzyteln verificatie аутентиф подлинн 身份验证 驗證 認証 인증
function: funktion fonction funcion funzion funcao funkcj functie функц 函数 函數 関数 함수
supported: unterstutz charge compatib admite soportad supporta suport obslug ondersteun поддерж 支持 支援 サポート 지원
requested: angefordert demande solicit richiest pedid zadan gevraagd запрош требу 要求 요청
local: lokal locale локальн 本地 ローカル
security: sicherheit securit segurid sicurezz seguranc bezpieczen zabezpieczen sakerhet beveilig безопасн 安全 セキュリティ
authority: autorite autorid autorita urzed urzad kontroll instantie 机构 機関
contacted: kontakt contacter contactar contattare skontakt связать
find: finden trouver introuvable encuentr encontr trova localiz znale vinden найти найден 找不到 見つかりません
license: lizenz licenc licenz licent licens лиценз 许可证 授權 ライセンス
expired: abgelauf scadut wygas verlopen истек 过期 過期 期限
locked: gesperrt verrouill bloque blocca zablokow vergrendel заблок 锁定 鎖定 ロック
disabled: deaktiv desactiv disabilit desativ wylaczon uitgeschak отключ 禁用 停用 無効
denied: verweiger abgelehnt refus rechaz deneg rifiut odmow odrzuc geweiger отказ 拒绝 拒絕 拒否
authorized: berechtig autoris autoriz upowazn gemachtigd разреш 权限 許可
restriction: einschrank restric restriz restreint ogranicz beperk огранич 限制 制限
session: sitzung sesion sessio sessao sesj sessie сеанс 会话 工作階段 セッション
disconnect: getrennt trennt deconnect desconect disconnes disconnet rozlacz verbroken разрыв обрыв 断开 中斷 切断
internal: interne interno wewnetrz внутрен 内部 內部
certificate: zertifikat certificad certyfik сертиф 证书 憑證 証明書
gateway: passerelle puerta brama bramy шлюз 网关 閘道 ゲートウェイ
server: serveur servidor serwer сервер 服务器 伺服器 サーバー
administrator: amministr administra администр 管理员 管理者
freezes: friert eingefror fige congel trava zawiesz bevries завис 卡死 卡住 フリーズ
slow: langsam lent wolno traag медлен 很慢 遅い
closes: schliess ferme cierra chiude fecha zamyk sluit закрыв 关闭 關閉 閉じ
immediately: sofort immediat inmediat subito imediat natychm meteen direkt сразу すぐ
too many: viele trop demasiad muitos zbyt veel слишком
saved: gespeichert enregistr guardad salvat zapisan opgeslagen сохран 保存
work: funktionier fonctionn funciona funcionou funziona dziala werkt werken работа 起作用
outside internet: 外网 外網
timeout: zeituberschreit agotado scadenza ожидан 超时 逾時 タイムアウト
time: uhrzeit heure hora czas время 时间 時間 시간
date: datum fecha datę дат 日期 日付
difference: unterschied differenz diferencia differenza verschil различи 差异 差異
protocol: protokol протокол
name: nome nombre naam nazw имя 名前
another: autre otro altro outro ander inny другой другим 另一 別の
lost: verloren perdu perdid perso utracon потерян 丢失 遺失 失われ
ended: beendet beeindig termin zakonczon заверш 已结束 結束 終了
exceeded: uberschritt depass super przekrocz превыш 超出 超過
limit: limite
maximum: maximal maximo massimo maksymaln максимальн 最大
day: tage jours dias giorni dagen dni дней 天
grace: nachfrist gracia grazia grace льготн 宽限 寬限 猶予
reason: grunde raison razon motiv powod причин 原因 理由
white: weiss blanco bianco branc blanc bial wit бел 白屏 一片白
encryption: verschlussel chiffrement cifrado crittograf szyfrowan шифрован 加密 暗号
network: netzwerk reseau rete rede siec netwerk сеть сети 网络 ネットワーク
`;

/** One line a word, as the lookup file has it. */
export const LEXICON = WORDS.trim();
