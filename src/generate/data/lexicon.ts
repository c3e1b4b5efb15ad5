/**
 * Words of this field in other languages, as `english: word word`; sources confirm dialog texts and are not needed for
 * these. Without marks on letters, in lower case; what ends early stands for all its endings. Chinese, Japanese and
 * Korean are found inside of longer text, the longer first.
 */
const WORDS = `
black: schwarz noir negr nero preto preta czarn zwart черн siyah cern svart weisse branc bianc bial белы 黑 黒 真っ暗 검은 白屏 까만 blanc
screen: bildsch ecran pantall scherm tela ekran экран 画面 屏 螢幕 畫面 화면 obrazov skarm
password: kennw passwort contras senh hasl wachtw парол 密码 密碼 パスワード 비밀번호 sifre heslo losen
credentials: anmeldeinf anmeldedat identifiant didentific credenc credenz poswiad учетн 凭据 凭证 認證 資格情報 자격
login: anmeld ouvert iniciar acceder accesso logowan zalog aanmeld inlog вход воити вошел 登录 登入 サインイン ログオン ログイン 로그인 登陆 oturum giris prihlas loggar
already login: angemeldet zalogowany aangemeld ingelogd inloggad 已登录
continue: fortfahr continua continuer продолж 继续 続行 계속 pokrac fortsat kontyn doorgaan devam
attempt: versuch tentativ intento попыт 尝试 嘗試 forsok
failed: fehlgesch echoue fallid удалась 失败 失敗 실패
wrong: falsch errad sbagl неверн nieprawid onjuist yanlis 错误 錯誤 输错 間違 틀 nespr
correct: stimmt richtig certa giusta правильн popraw klopt dogru sprav 正确 正確 正しい 맞는
connect: verbind verbund conex conect connett connes polacz подключ соедин 连 連 接続 연결 접속 baglan collegam collegat
cannot: impossibile possivel puede niet удалось 无法 無法 できません できない kein
remote: entfernt distan remota remoto extern zdaln удален 远 遠 リモート 원격
desktop: bureau escritor trabalho pulpit рабоч стол 桌面 デスクトップ 데스크톱
computer: rechner ordinat equipo ordenad computad komput комп 计算机 电脑 電腦 コンピュータ 컴퓨터 pocitac dator
account: konto compte cuenta запис 帐户 账户 账号 帳號 アカウント 계정 ucet hesap
authentication: dauthent autent подлинн 身份验证 驗證 認証 인증
function: funktion fonction funcion funzion funcao funkcj functie функц 函数 函數 関数 함수
supported: unterstu admite soporta supporta suport поддерж 支持 支援 サポート 지원
local: lokal локальн 本地
security: sicherh securite segurid sicurez seguran bezpiecz безопасн 安全
authority: autori kontroll 机构 機関
find: finden trouv introuv encuentr encontr trova localiz znale vinden наити наиден 找不到 見つかりません 찾 bulun hitta najit
active: aktywn aktivn aktiv activ attiv ativa активн 活动 活動
license: lizenz lice lisans лиценз 许可证 授权 授權 ライセンス 라이선스
expired: abgelauf scadut wygas verlopen истек 过期 到期 期限 만료 caduca
locked: gesperrt verrouil bloque blocca zablok vergrend заблок 锁 鎖 ロック kilitle zamce 잠겼 잠금
disabled: deaktiv desacti desativ wylacz uitgesch отключ 禁用 停用 無効
denied: verweig abgelehnt rechaz deneg отказ 拒绝 拒絕 拒否 거부
authorized: autoris autoriz разреш 許可
right: berecht recht droit permis permess прав uprawn 权限 權限 権限 권한
empty: leere vuot пуст leeg 空密码
restriction: einschr restricc ogranicz beperk огранич 限制 制限
session: sitzung sesion sessao sesj sessie сеанс 会话 セッション
disconnect: getrennt trennt deconn descon disconne scolleg rozlacz verbrok разрыв обрыв 断 斷 切 掉线 끊
internal: interne interno wewnetrz внутрен 内部 內部 내부 internt vnitr
certificate: zertifi certificad certyf сертиф 证书 憑證 証明書 인증서 certifik sertifi
gateway: passerelle puerta шлюз 网关 閘道 ゲートウェイ bram
administrator: amminis administrad администр 管理员 管理者
freezes slow: friert eingefr fige congel zawies bevries vastlo завис тормоз 卡 凍 フリーズ 固ま 멈 느리 langsam lent wolno traag медлен 慢 遅 yavas donu zamrz frys travan
crash closes: 闪退 閃退
closes: schliess ferme cierra chiude fecha zamyk sluit закрыв 关闭 閉 kapan zavre 꺼져 stangs 退出
immediately: sofort subito natychm meteen direkt сразу すぐ 马上 自动
kicked out: fliege rausge ejecte выкид выбрас wyrzuc 挤 踢 顶 追い出 튕 expuls gegooi
somebody: kolleg companer colega коллег 同事 别人 別人 同僚 동료 collega collegu kolega 사람
too many: viele trop demasiad muitos zbyt veel слишком 太多
saved: gespeich enregistr salvat zapisan opgesl сохран 保存 guarda 저장 记住
work: funktioni fonctionn funciona funziona dziala werkt работа calis
home: hause maison casa дома domu thuis hemma 在家 evde 집에
outside: unterwegs lexter fuera fora fuori снаруж zewnatrz buiten 外网 外網 外面 外出 밖 disari zvenku utifran
timeout: zeitub agotado ожидан 超时 逾時
inactivity: inaktiv inactivid inativ inattiv бездеи bezczyn 空闲 アイドル leerlauf простое
time: uhrzeit heure hora czas время 时间 時間 시간 時刻
difference: untersch differenz diferen verschil различ 差异 差異 不一致 ずれ
securing: gesicher securis proteg защит 保护 保護 보호
protocol: protokol протокол 协议 プロトコル
busy: beschaft occupe ocupad занят ビジー 正忙 繁忙
name: nome имени 名前
another: autre otro altro outro inny другои другим 另一 其他 別の 다른 他の baska jiny annan andere
lost: verloren perdu потерян 丢失
ended: beendet terminad заверш 終了
maximum: maxima maximo massimo maksym максим 最大
day: tage jours dias giorni
grace: nachfr gracia grazia льготн 宽限 寬限 猶予 유예
encryption: verschlu chiffrem cifrad crittog szyfrow шифров 加密 暗号 암호화
keeps: standig постоянн ciagle surekli 老是 자꾸 hela 勝手 sozinh
change: 修改 更改 変更 변경 geander cambia
paste: einfug coller pegar colar incoll 粘贴 貼り付け
copy: kopier copier copiar kopiow 复制 複製 コピー
clipboard: zwischenablag papier portapapel transferenc appunti schow klembord буфер 剪贴板 剪貼簿 クリップボード 클립보드 panosu
printer: druck impriman imprim impresor stampant drukar принтер печат 打印 列印 印刷 プリンタ 프린터 인쇄 yazici tiskar
drive: laufwerk lecteur unidad dysk диск 驱动器 磁盘 磁碟 ドライブ 드라이브
`;

/** One line a word, as the lookup file has it. */
export const LEXICON = WORDS.trim();
