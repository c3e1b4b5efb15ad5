import type { Usage } from './usage.ts';

/**
 * Every way in which the dataset calls a program, with what that does. `read-only` leaves everything as it is; writing a
 * file, even a copy for the way back, is `changing`. What is asked on the console (`/y`, `/f` left out) is not in the list:
 * the question would hang in a remote shell. Passwords are the exception: `adduser` asks, so that none stands in a history.
 */
export const WINDOWS_USAGES: readonly Usage[] = [
  { usage: 'certlm.msc', effect: 'read-only' },
  { usage: 'certutil -dump PATH', effect: 'read-only' },
  { usage: 'certutil -addstore Root PATH', effect: 'changing' },
  { usage: 'certutil -delstore Root TEXT', effect: 'changing' },
  { usage: 'change logon /query', effect: 'read-only' },
  { usage: 'change logon /enable|/disable|/drain|/drainuntilrestart', effect: 'changing' },
  { usage: 'cmdkey /list:TEXT', effect: 'read-only' },
  { usage: 'cmdkey /delete:TEXT', effect: 'changing' },
  { usage: 'docker container port NAME', effect: 'read-only' },
  { usage: 'dsregcmd /status', effect: 'read-only' },
  { usage: 'gpresult {/h PATH}', effect: 'changing' },
  { usage: 'gpupdate /target:computer [/force]', effect: 'changing' },
  { usage: 'hostname', effect: 'read-only' },
  { usage: 'icacls PATH', effect: 'read-only' },
  { usage: 'icacls PATH {/save PATH} [/t] [/c]', effect: 'changing' },
  { usage: 'icacls PATH {/restore PATH} [/c]', effect: 'changing' },
  { usage: 'icacls PATH /grant GRANT...', effect: 'changing' },
  { usage: 'ipconfig [/all]', effect: 'read-only' },
  { usage: 'ipconfig /displaydns', effect: 'read-only' },
  { usage: 'ipconfig /flushdns', effect: 'changing' },
  { usage: 'ipconfig /registerdns', effect: 'changing' },
  { usage: 'klist [tickets|tgt|sessions]', effect: 'read-only' },
  { usage: 'klist purge', effect: 'changing' },
  { usage: 'logoff NUMBER', effect: 'changing' },
  { usage: 'msg TEXT TEXT... [/server:HOST] [/time:NUMBER]', effect: 'changing' },
  { usage: 'mstsc {/v:HOST} [/admin] [/w:NUMBER] [/h:NUMBER] [/remoteGuard|/restrictedAdmin]', effect: 'read-only' },
  { usage: 'net localgroup TEXT', effect: 'read-only' },
  { usage: 'net localgroup TEXT TEXT {/add|/delete}', effect: 'changing' },
  { usage: 'net start TEXT', effect: 'changing' },
  { usage: 'net stop TEXT {/y}', effect: 'changing' },
  { usage: 'net time COMPUTER', effect: 'read-only' },
  { usage: 'net user TEXT [/domain]', effect: 'read-only' },
  { usage: 'net user TEXT {/active:yes|/active:no} [/domain]', effect: 'changing' },
  { usage: 'netsh advfirewall export PATH', effect: 'changing' },
  { usage: 'netsh http show sslcert', effect: 'read-only' },
  { usage: 'netsh interface ipv4 set subinterface TEXT {mtu=NUMBER} {store=TEXT}', effect: 'changing' },
  { usage: 'netsh interface ipv4 show subinterfaces', effect: 'read-only' },
  {
    usage:
      'netsh interface portproxy add v4tov4 {listenport=NUMBER} [listenaddress=HOST] {connectaddress=HOST} [connectport=NUMBER]',
    effect: 'changing',
  },
  { usage: 'netsh interface portproxy delete v4tov4 {listenport=NUMBER} [listenaddress=HOST]', effect: 'changing' },
  { usage: 'netsh interface portproxy show all|v4tov4', effect: 'read-only' },
  { usage: 'netsh winhttp show proxy', effect: 'read-only' },
  { usage: 'nltest /sc_query:HOST|/dsgetdc:HOST|/dclist:HOST [/server:HOST]', effect: 'read-only' },
  // `/sc_verify` mends a secure channel that does not work.
  { usage: 'nltest /sc_verify:HOST|/sc_reset:HOST [/server:HOST]', effect: 'changing' },
  { usage: 'pathping HOST', effect: 'read-only' },
  { usage: 'ping HOST [-n NUMBER] [-f] [-l NUMBER]', effect: 'read-only' },
  { usage: 'powercfg /change TEXT NUMBER', effect: 'changing' },
  { usage: 'powercfg /query TEXT TEXT TEXT', effect: 'read-only' },
  { usage: 'query process {/id:NUMBER}', effect: 'read-only' },
  { usage: 'quser', effect: 'read-only' },
  { usage: 'qwinsta', effect: 'read-only' },
  { usage: 'reg add KEY {/v TEXT} {/t REG_DWORD} {/d NUMBER} {/f}', effect: 'changing' },
  { usage: 'reg delete KEY [/v TEXT] {/f}', effect: 'changing' },
  { usage: 'reg export KEY PATH {/y}', effect: 'changing' },
  { usage: 'reg import PATH', effect: 'changing' },
  { usage: 'reg query KEY [/v TEXT] [/s]', effect: 'read-only' },
  { usage: 'reset session NUMBER', effect: 'changing' },
  { usage: 'schtasks /create {/tn TEXT} {/tr PATH} {/sc once} {/st TIME}', effect: 'changing' },
  { usage: 'secedit /export {/cfg PATH} [/areas NAME] [/quiet]', effect: 'changing' },
  { usage: 'takeown {/f PATH} [/a]', effect: 'changing' },
  { usage: 'taskkill {/f} {/pid NUMBER}', effect: 'changing' },
  { usage: 'tasklist [/svc] {/fi TEXT}', effect: 'read-only' },
  { usage: 'tsdiscon NUMBER [/server:HOST]', effect: 'changing' },
  { usage: 'w32tm /query /source|/status', effect: 'read-only' },
  { usage: 'w32tm /resync', effect: 'changing' },
  { usage: 'w32tm /stripchart {/computer:HOST} {/samples:NUMBER} [/dataonly]', effect: 'read-only' },
  { usage: 'wevtutil epl TEXT PATH', effect: 'changing' },
  { usage: 'wevtutil qe TEXT {/q:TEXT} [/c:NUMBER] [/rd:true] [/f:text]', effect: 'read-only' },
  { usage: 'winver', effect: 'read-only' },
  { usage: 'wsl hostname -I', effect: 'read-only' },
  { usage: 'wsl --shutdown', effect: 'changing' },
];

/** Ready-made scripts of Run Command stand by name; a script of ours is judged as PowerShell. */
export const AZURE_USAGES: readonly Usage[] = [
  {
    usage: 'az vm get-instance-view {--resource-group TEXT} {--name TEXT} {--query TEXT} {--output table}',
    effect: 'read-only',
  },
  { usage: 'az vm restart {--resource-group TEXT} {--name TEXT}', effect: 'changing' },
  {
    usage: 'az vm run-command invoke {--resource-group TEXT} {--name TEXT} {--command-id ResetRDPCert}',
    effect: 'changing',
  },
  {
    usage:
      'az vm run-command invoke {--resource-group TEXT} {--name TEXT} {--command-id RunPowerShellScript} {--scripts SCRIPT}',
    effect: undefined,
  },
  { usage: 'az vm start {--resource-group TEXT} {--name TEXT}', effect: 'changing' },
  {
    usage: 'az vm user update {--resource-group TEXT} {--name TEXT} {--username TEXT} {--password TEXT}',
    effect: 'changing',
  },
];

/** Without `sudo`, which may stand before each. */
export const UNIX_USAGES: readonly Usage[] = [
  { usage: 'adduser NAME', effect: 'changing' },
  { usage: 'adduser NAME NAME', effect: 'changing' },
  { usage: 'docker container port NAME', effect: 'read-only' },
  { usage: 'firewall-cmd --list-all|--list-services|--state', effect: 'read-only' },
  { usage: 'firewall-cmd {--permanent} {--add-service=NAME|--remove-service=NAME}', effect: 'changing' },
  { usage: 'firewall-cmd --reload', effect: 'changing' },
  { usage: 'grdctl status', effect: 'read-only' },
  { usage: 'grdctl rdp enable|disable|set-credentials|clear-credentials', effect: 'changing' },
  { usage: 'grdctl rdp set-tls-cert|set-tls-key FILE', effect: 'changing' },
  { usage: 'grdctl --system|--headless status', effect: 'read-only' },
  { usage: 'grdctl --system|--headless rdp enable|disable|set-credentials|clear-credentials', effect: 'changing' },
  { usage: 'grdctl --system|--headless rdp set-tls-cert|set-tls-key FILE', effect: 'changing' },
  { usage: 'grep {-E TEXT} FILE', effect: 'read-only' },
  { usage: 'journalctl [--user] {-u TEXT} [-u TEXT] [--since TEXT] {--no-pager}', effect: 'read-only' },
  { usage: 'loginctl list-sessions [--no-pager]', effect: 'read-only' },
  { usage: 'loginctl show-session NAME [-p NAME] [--no-pager]', effect: 'read-only' },
  { usage: 'loginctl terminate-session NAME', effect: 'changing' },
  { usage: 'nc -zv HOST NUMBER [-w NUMBER]', effect: 'read-only' },
  { usage: 'ss -ltnp TEXT', effect: 'read-only' },
  { usage: 'ssh TEXT hostname', effect: 'read-only' },
  { usage: 'systemctl restart TEXT', effect: 'changing' },
  { usage: 'usermod {-aG NAME} NAME', effect: 'changing' },
  {
    usage:
      'xfreerdp {/v:HOST} [/u:TEXT] [/d:TEXT] [/sec:rdp|/sec:tls|/sec:nla|/sec:ext|/sec:aad] [/tls:seclevel:NUMBER|/tls:enforce:TEXT] [/cert:deny|/cert:ignore|/cert:tofu|/cert:name:HOST|/cert:fingerprint:TEXT] [/log-level:TEXT]',
    effect: 'read-only',
  },
  { usage: 'xrdp --version', effect: 'read-only' },
];
