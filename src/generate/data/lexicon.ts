/**
 * Words of this field in other languages, as `english: word word`; sources confirm dialog texts and are not needed for
 * these. Without marks on letters, in lower case; what ends early stands for all its endings. Chinese, Japanese and
 * Korean are found inside of longer text, the longer first.
 */
const WORDS = `
black: bial bianc blanc branc cern czarn negr nero noir preta preto schwarz siyah svart weisse zwart белы черн 一片白 一片黑 全白 全黑 白屏 真っ暗 真っ白 空白 黑 黒 검은 검정 까만 하얀 흰
screen: bildsch decran ecran ekran lecran obrazov pantall scherm skarm tela экран モニタ 屏 显示器 画面 畫面 螢幕 모니터 화면
password: clave contras hasl heslo kennw losen parola passwort senh sifre wachtw парол パスワード 口令 密码 密碼 비밀번호 비번 암호
credentials: anmeldedat anmeldeinf credenc credenz didentific identifiant logindat poswiad povereni referenti zugangsdat учетн 凭据 凭证 認證 資格情報 자격
login: aanmeld acceder accesso anmeld eingelogg einlogg entrar giris ingresar ingreso iniciar inlog logado loggar loggato logowan logue oturum ouvert prihlas zalog авториз воити вошел вход заити заход логин サイン サインイン ログイン ログオン 登入 登录 登陆 能进 进去 들어가 로그온 로그인
already login: aangemeld angemeldet ingelogd inloggad zalogowany 已登录
continue: continua continuer devam doorgaan fortfahr fortsat kontyn pokrac poursui продолж 続行 继续 계속
attempt: forsok intento tentativ versuch попыт 嘗試 尝试
failed: echoue fallid fehlgesch удалась 失敗 失败 실패
wrong: bledn equivoc errad errone falsch incorrec incorret mauvais nespr niepopraw nieprawid onjuist sbagl scorret spatn verkeerd yanlis неверн неправил 不对 不對 不正确 不正確 正しくあり 正しくな 输错 違う 間違 잘못 틀
correct: certa dogru giusta klopt popraw richtig sprav stimmt правильн 对的 正しい 正确 正確 正確に 沒錯 没错 맞는
connect: anslut baglan collegam collegat conect conex connes connett connex polacz pripoj verbind verbund подключ соедин つなが 接続 繋が 连 連 연결 접속
cannot: consegu consigo imposib impossibile impossible impossiv kein lukt moge moze mozliw mozna nelze nemoh nemuz niet peut peux possivel posso puede puedo riesc могу может невозмож нельзя получает удалось できず できない できません 不了 不能 使えな 出来ない 出来ません 无法 無法 불가 안돼 안되 안됨 안됩 않 없습 없어 없음
remote: distan entfernt extern remota remoto zdaln удален リモート 远 遠 원격
desktop: bureau escritor pulpit trabalho рабоч стол デスクトップ 桌面 데스크톱
computer: computad dator equipo komput lordinat ordenad ordinat pocitac rechner комп コンピュータ 电脑 计算机 電腦 컴퓨터
account: compte cuenta hesap konto ucet аккаунт запис учетк アカウント 帐号 帐户 帳戶 帳號 賬戶 賬號 账号 账户 계정
authentication: autent authentifi dauthent dogrulama uwierzytel аутентиф подлинн 認証 认证 身份认证 身份验证 驗證 验证 인증
function: fonction funcao funcion functie funkcj funktion funzion функц 函数 函數 関数 함수
supported: admite soporta suport supporta unterstu поддерж サポート 支持 支援 지원
local: lokal локальн ローカル 本地 本机 로컬
security: bezpiecz securite seguran segurid sicherh sicurez безопасн 安全
authority: autori kontroll 机构 機関
find: bulun encontr encuentr finden hitta localiz najit trouv trova vinden znale наити 找到 検出 찾
active: activ aktiv aktivn aktywn ativa attiv активн 活动 活動
license: lice lisans lizenz лиценз ライセンス 授权 授權 许可证 라이선스 라이센스
expired: abgelauf caduca expirad expirou scade scadut vence vencid verlopen wygas истек проср 切れました 到期 失效 有効期限 期限 期限切れ 过期 만료
locked: blocca bloque geblokk gesperrt kilitle sperr vergrend verrouil zablok zamce заблок ロック 鎖 锁 잠겨 잠겼 잠금 잠김
disabled: deaktiv desacti desativ deshabilit disabilit inhabilit uitgesch uitgeschakeld wylacz отключена 停用 無効 禁用 비활성
denied: abgelehnt deneg geweiger negad odepren odmow rechaz recus reddedil rifiut verweig отказ отклон 拒否 拒絕 拒绝 거부
authorized: autoris autoriz разреш 許可
right: berecht droit permess permis recht uprawn прав 权限 権限 權限 권한
empty: leeg leere prazdn pust vaci vuot пуст パスワードなし 无密码 没有密码 空のパスワード 空密码
restriction: beperk einschr ogranicz restrein restricc огранич 制限 限制
session: relace sesion sesj sessao sessie sessoes sitzung сеанс сесси セッション 会话 工作階段 會話
disconnect: abbruch abgebroch coupure deconn descon disconne getrennt interromp kesil kopuyor odpoj rozlacz scolleg trennt unterbrech unterbroch verbreek verbrok zerwa zrywa обрыв отвал отключ отсоед разрыв 切 掉了 掉线 断 断线 斷 落ち 途切れ 끊
internal: interne interno internt vnitr wewnetrz внутрен 內部 内部 내부
certificate: certificad certifik certyf sertifi zertifi сертиф 憑證 証明書 证书 인증서
gateway: bram passerelle puerta шлюз ゲートウェイ 网关 閘道
administrator: administrad amminis администр 管理员 管理者
prompt: 提示
freezes slow: bevries congel donu eingefr fige friert frys langsam lent traag travan vastlo wolno yavas zamrz zawies завис медлен тормоз フリーズ 凍 卡 固ま 慢 遅 느리 멈
crash closes: absturz craset crashea plantage sturzt вылет クラッシュ 强退 秒退 落ちた 落ちて 落ちる 閃退 闪退 팅김
closes: chiude cierra fecha ferme kapan schliess sluit stangs zamyk zavre закрыв 关闭 退出 閉 꺼져
immediately: direkt meteen natychm sofort subito сразу すぐ 直後 立刻 立即 立马 自动 马上 바로
kicked out: atiyor butta derruba echa ejecte eruit expuls fliege gegooi gekickt rausge rausgekick rauswirf wyrzuc wywal выбива выбрас выкид выкину вышиб 下线 強制登出 弾かれ 抢占 抢登 拋出 挤 被弹 踢 蹴られ 追い出 顶 쫓겨 튕
somebody: alguem alguien colega collega collegu companer iemand jemand kolega kolleg ktos nekdo qualcun quelquun коллег 別人 别人 同事 同僚 有人 誰か 누가 누군가 동료 사람
too many: demasiad gleichzeit jednoczes muitos simultane tegelijk trop veel viele zbyt одновремен слишком 同时 同時 太多 동시
saved: enregistr gespeich guarda opgesl salvat zapisan сохран 保存 记住 저장
work: calis dziala fonctionn funciona funktioni funziona klappt lauft marche sirve werkt работа 动か 動か 動く 動作 작동
home: casa domu evde hause hemma maison thuis дома 在家 집에
outside: buiten disari fora fuera fuori lexter unterwegs utifran zewnatrz zvenku снаруж 外出 外網 外网 外面 밖
timeout: agotado zeitub ожидан таимаут タイムアウト 超时 逾時
inactivity: bezczyn inactivid inaktiv inativ inattiv leerlauf бездеи простое アイドル 空闲
time: czas heure hora tiempo tijd uhrzeit время 时间 時刻 時間 시간
difference: diferen differenz untersch verschil различ ずれ 不一致 差异 差異
securing: gesicher proteg securis защит 保护 保護 보호
protocol: protokol протокол プロトコル 协议
busy: beschaft occupat occupe ocupad занят ビジー 正忙 繁忙
name: naam namn nazev nazw nombre nome имен имени 名前 名称 名稱 이름
another: altra altri altro andere annan autre baska inny jiny otra otro outra outro другим друго другои 他の 其他 其他人 其它 別の 别的 另一 다른
lost: perdu verloren потерян 丢失
ended: beeindig beendet encerrad terminad terminat zakoncz заверш 終了 結束 结束
maximum: maksym massimo maxima maximo максим 最大
day: dagar dias giorn giorni jours tage днеи 天到 天后 天就 天後 天试 天过 日間
grace: gracia grazia nachfr льготн 宽限 寬限 猶予 유예
encryption: chiffrem cifrad crittog szyfrow verschlu шифров 加密 暗号 암호화
keeps: ciagle czesto haufig hela souvent sozinh spesso standig surekli постоянн часто 一直 不停 何度も 勝手 反复 反覆 老是 頻繁 频繁 자꾸
change: cambia geander 修改 変更 更改 변경
paste: colar coller einfug incoll pegar plakken wklei wklej вставк вставл コピペ ペースト 粘贴 貼り付け 貼上 黏贴 붙여
copy: copiar copier kopier kopiow копир скопир コピー 复制 拷貝 拷贝 複製
clipboard: appunti klembord panosu papier portapapel schow transferenc zwischenablag буфер クリップボード 剪切板 剪貼簿 剪贴板 粘贴板 클립보드
printer: druck drukar impresor imprim impriman skrivar stampant tiskar yazici печат принтер プリンタ 列印 印刷 印表機 打印 인쇄 프린터
drive: disque dysk festplat laufwerk lecteur schijf unidad unita диск ドライブ 硬盘 硬碟 磁盘 磁碟 驱动器 드라이브
domain: domainl domein domen dominio домен ドメイン 入域 加域 域帐号 域帐户 域环境 域用户 域账号 域账户 網域 网域 도메인
dc: domanencontroll контроллер ドメインコントローラ 域控 域控制器 網域控制站
host: hote hotes lhote хост ホスト 主机 主機 호스트
hostname: ホスト名 主机名 主機名稱
computer name: computernaam computername rechnername コンピューター名 电脑名 计算机名 電腦名稱
connection: anslutning baglanti conexao conexoes polaczeni pripojen подключени соединени
cannot connect: つながらな 繋がらな 繋げな 连不上 连不了 连接不上 连接不了 連不上
cannot login: 上不去 不能进入 入れない 入れません 无法进入 登不上 登不进 登录不上 登录不了 登陆不了 进不去 進不去
cannot open: 打不开 打不開 開かない 開けない
couldnt: konnte pudo udalo できなかった できませんでした
logoff: abgemeld abmeld afgemeld uitgelogd wylogow wyloguj разлогин サインアウト ログアウト ログオフ 注销 登出 로그아웃 로그오프
minute: dakika minut минут 分後 分鐘 分钟 分間
second: saniye secondi segund sekund секунд 秒
hour: godzin heures stunde часа часов часы 小时 小時
app: anwendung aplicativ aplikac applicaz toepassing приложен アプリ 应用 應用
remoteapp: リモートアプリ 远程应用 远程程序 遠端應用
open: abre abrir aprir geoffnet geopend offne otwier otworz ouvre ouvrir открыв открыт 打开 打開 開く 開け
nothing: nada nichts niente niets rien ничего 什么都 什麼都 何も 沒反應 没反应 아무것도
device: apparaat appareil dispositi gerat urzadz устроиств デバイス 端末 裝置 設備 设备
found: наиден encontrad gefunden gevonden introuv 찾을
cannot find: 找不到 見つからな 見つかりません
flicker: flack flimmer scintill 屏闪 闪屏 闪烁
hang: colgad cuelga cuelgue plante trava wisi висит виснет 假死 卡住 卡死 固まる 当机 无响应 未响应 死机 没响应 無回應 當機 먹통 응답없음
slow: devagar lagga laguje tarda лагает лаги もっさり 卡顿 重い 重くて 느려 느림 렉 버벅
try again: もう一度 再試 再试 重試 重试
address: adres direccion enderec indirizz адрес アドレス 位址 地址
contact: contact contat kontakt связат 联系 聯絡 聯繫 連絡
wait: aguard attente attesa czeka espera warte ждать ждет お待ち 待機 等候 等待 轉圈 转圈 대기
group: groep grup групп グループ 用户组 群組 群组 그룹
group policy: gruppenrichtlin グループポリシー 组策略 群組原則
handshake: рукопож ハンドシェイク 握手
off: apagad ausgeschalt desligad eteint spento uitgezet выключ 关掉 关机 關掉 關機 電源が
limit: depass grenzwert overschre przekrocz uberschritt лимит превыш предел 上限 超出 超过 超過 限度 상한 초과
virtual: virtuel wirtual виртуал 仮想 虚拟 虛擬 가상
access: acceso acesso dacces dostep lacces toegang zugang zugriff доступ アクセス 存取 訪問 访问 액세스 접근
available: beschikb disponi dostepn verfugb доступен доступн 使用可能 利用可能 可用 사용할
unreachable: alcanz bereikba erreichb indispon joign niedostep onbereik raggiung недоступ 不可达 不通 到達
block: blockier ブロック 屏蔽 拦截 攔截 차단
everybody: 全員 全社 大家 每个人
warning: advertenc avertiss aviso avviso ostrzez waarschuw warnmeld warnung предупрежд 警告 경고
browser: navegador navigateur przegladar браузер ブラウザ 浏览器 瀏覽器 브라우저
window: fenetre fenster finestra janela okna okno venster ventana окна окно ウィンドウ 窗口
resource: recurso ressourc risors zasob ресурс リソース 資源 资源
internet: интернет インターネット 互联网 公网 外部网络 인터넷
network: netwerk netzwerk reseau rete siec сетев сети сеть ネットワーク 網絡 網路 网络 네트워크
picture: beeld bild imagem imagen immagin obraz изображ картинк 图像 影像 映像 画像
profile: perfil profiel профил プロファイル 設定檔 配置文件 프로필
firewall: cortafueg parefeu zapor брандма фаерв фаирв ファイアウォール ファイアーウォール 防火墙 防火牆 방화벽
wifi: inalambr ваифаи 无线 無線 와이파이
program: programa programma программ ソフト プログラム 程序 程式 软件 프로그램
mfa: dwuskladn zweifaktor двухфактор 二要素 双因素 双重验证 多因素 多要素 段階認証
portal: портал ポータル 门户 포털
disappear: desapar disparai disparu sparisc sparit verdwen verdwijn verschwi verschwu znika znikn исчез пропад пропал 不見 不见 消え 消失 사라
reconnect: reconect reconnex riconnes riconnet wiederverb переподкл 再接続 重新连 重新連 重连 重連 재연결 재접속
resolve: aufgelos auflos resoudre risolv 名前解決 解析
reason: motivi motivo orsak powod raison razon причин 原因 理由
update: actualiz aggiorn aktualis aktualiz atualiz bijgewerk обновл アップデート 更新 补丁 업데이트
allow: dozwol erlaub pozwal pozwol toegest zugelas zulass позвол 允許 允许
ask: chiede chiedo fragt pede pedindo pide prosi pyta vraag запраш просит спраш 求められ 聞かれ 要我 詢問 询问 물어
workspace: arbeitsbereich ワークスペース 工作区 工作區
verify: uberpruf verifi weryfik провер 検証
identity: didentit identid identit lidentit tozsam идентич личност 身份 身元 身分 신원
publisher: editeur editore herausgeb uitgev wydawc издател 发布者 発行元 發布者 發行者 게시자
smart card: chipkart puce смарт スマートカード 智慧卡 智能卡 스마트카드
attack: aanval angriff ataque attacc attaque атак 攻击 攻撃 攻擊 공격
brute force: брутфорс перебор подбор 暴力破解 爆破
share: compart condivi freigab freigeg gedeeld partag udostep общи 共享 共有 공유
missing: brakuj falta fehlen manca manque ontbre нету отсутств 缺失 缺少
forward: doorgestu inoltr portweiter przekier weiterleit проброс 映射 転送 轉發 轉送 转发
redirect: mapea omleid redirecc redirig umgeleit umleit перенапр リダイレクト 重定向 重新導向 리디렉션
welcome: bemvind benvenut bienven powital welkom willkomm приветств ようこそ 欢迎 歡迎 환영
file: arquivo bestand dateien ficheiro plik фаил ファイル 文件 檔案 파일
remember: gemerkt lembra merkt onthou recordar recuerda ricorda zapamiet запомин 覚え 기억
username: benutzernam gebruikersn nutzername ユーザー名 ユーザ名 使用者名稱 用户名
invalid: inval niewazn ongeldig ungultig недеиств 无效 無效
trust: attendib confianc confianz fiable vertrau vertrouw zaufan довер 信任 信頼 신뢰
wrong password: 密码不对 密码错误 密碼錯誤
reboot: herstart neugestart neustart redemarr reinici riavvi перезагруз перезапус 再起動 重启 重啟 重新启动 重新開機 重開機 재시작
revoked: cofniet intrekk revocad revoqu sperrlist widerruf отозван 吊销 失効 撤銷
rds: remotedesktopdienst terminaldienst リモートデスクトップサービス 远程桌面服务 遠端桌面服務
remote desktop: 远程桌面服务器 远程桌面服務器
office: biuro buro kantoor oficina travail ufficio офис 会社 公司 办公室 社内 辦公室 사무실 회사
idle: untatig 不操作 挂机 放置 没操作 無操作
unstable: inestab instabil instable niestab onstabiel нестабил 不安定 不稳 不穩 불안정
account password: 账密
port: poort puerto порт ポート 端口 通訊埠 連接埠 포트
dns: 域名
admin: administrateur beheerder ladmin spravc админ 管理員 관리자
client: klient клиент クライアント 客户端 用戶端 클라이언트
terminal: терминал ターミナル 终端
already: bereits すでに 已經 已经 既に 이미
enable: habilit ingeschak wlacz включ 启用 啟用 开启 有効化 開啟
another person: pessoa 他のユーザー 其他用户 別のユーザー 别的用户 另一个用户 另一個使用者
nla: netwerkniveau netzwerkebene уровне ネットワークレベル 網路層級 网络级
empty password: 空白密码 空白密碼
unexpected: unerwartet
lan: 内网 區域網 局域网
proxy: прокси 代理
forward outside: 内网穿透
recognized: erkannt reconnu riconosc rozpozn распозн 認識 识别
supplied: bereitgest fornit fourni
requires: erforder necessit requiere richied vereis wymaga требует 必要 需要
stopped: arrete dejo detuvo gestopt przesta перестал
download: baixar descarg herunterlad pobier scaric telecharg скача ダウンロード 下載 下载
after: apos apres despues dopo после 之后 以后
suddenly: improvvis nagle plotzlich repente soudain внезап 急に 突然 갑자기
install: instalad installier zainstal установ インストール 安装 安裝 설치
role: 役割 角色
configuring: настроик
configured: 構成
stop working: 動作を停止
mode: モード 模式
service: dienst servicio servico servizi служб サービス 服务 服務
number: anzahl liczb количеств
key: ключ 密钥
show: affich muestr zeigt
every: chaque каждые 每隔
same: gleich misma mismo stessa stesso zelfde одинаков 同じ 同一 同样 같은
enter: eingeb inseri introdu ввест ввожу 入力 輸入 输入 입력
mouse: maus muis raton souris мыш マウス 滑鼠 鼠标 마우스
phone: celular handy movil smartfon telefon telefono телефон スマホ 手机 手機 携帯 핸드폰 휴대폰
third: dritte terceir tercer terzo troisieme trzeci третий 三人目 第三 세번째
two: deux zwei двое 两个 两人 二人 兩個
web: ウェブ 網頁 网页
mismatch: 一致しな 不匹配 불일치
cannot contact: 联系不上 聯絡不上
router: роутер ルーター 路由器
laptop: portable portatil ノート 笔记本
refused: rechaza 拒否され 被拒
first: erste premier primer перв 最初 第一
several: mehrere plusieurs varias несколь
without: ohne sans senza zonder без
start: arranca avvia demarr startet uruchami запуск 启动 啟動 起動 시작
`;

/** One line a word, as the lookup file has it. */
export const LEXICON = WORDS.trim();
