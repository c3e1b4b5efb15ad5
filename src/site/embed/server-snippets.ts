/** For a release on a server of one's own, under `/rdp-atlas/`: who may frame it, who may read it, and its types. */

/** The one portal that may frame it. */
export const PORTAL = 'https://portal.example';

export const NGINX = `location /rdp-atlas/ {
  types {
    text/html html; text/css css; text/javascript js mjs; application/json json;
    text/plain txt; text/markdown md; application/zip zip;
  }
  add_header X-Content-Type-Options nosniff;
  add_header Cross-Origin-Resource-Policy cross-origin;
  add_header Access-Control-Allow-Origin *;
  location ~ ^/rdp-atlas/frame/ {
    add_header X-Content-Type-Options nosniff;
    add_header Cross-Origin-Resource-Policy cross-origin;
    add_header Access-Control-Allow-Origin *;
    add_header Content-Security-Policy "frame-ancestors ${PORTAL}";
  }
}`;

export const APACHE = `<Directory "/srv/www/rdp-atlas">
  AddType text/javascript .js .mjs
  AddType application/json .json
  AddType text/markdown .md
  Header always set X-Content-Type-Options nosniff
  Header always set Cross-Origin-Resource-Policy cross-origin
  Header always set Access-Control-Allow-Origin *
</Directory>
<Directory "/srv/www/rdp-atlas/frame">
  Header always set Content-Security-Policy "frame-ancestors ${PORTAL}"
</Directory>`;

export const IIS = `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".mjs" />
      <mimeMap fileExtension=".mjs" mimeType="text/javascript" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".md" />
      <mimeMap fileExtension=".md" mimeType="text/markdown" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Cross-Origin-Resource-Policy" value="cross-origin" />
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="frame">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Content-Security-Policy" value="frame-ancestors ${PORTAL}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>`;
