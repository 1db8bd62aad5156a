"""Visitors: a cookie jar and what MediaWiki's forms and API need, over plain HTTP."""

import html
import http.client
import json
import re
import ssl
import urllib.parse
import uuid

from .processes import PATIENCE


class Answer:
    def __init__(self, response, body):
        self.status = response.status
        self.headers = response.getheaders()
        self.body = body
        self.text = body.decode(errors="replace")

    def header(self, name):
        return ", ".join(value for key, value in self.headers if key.lower() == name.lower())

    @property
    def cookie_lines(self):
        return [value for key, value in self.headers if key.lower() == "set-cookie"]

    def json(self):
        return json.loads(self.text)

    def user(self):
        """Whom MediaWiki wrote the page for; None: nobody who is logged in."""
        found = re.search(r'"wgUserName":\s*(null|"(?:[^"\\]|\\.)*")', self.text)
        if not found:
            raise AssertionError(f"no page of MediaWiki: {self.status} {self.text[:600]}")
        return json.loads(found.group(1))


class Visitor:
    """One browser: cookies kept as browsers keep them, redirects followed."""

    def __init__(self, origin, cookies=None):
        self.origin = origin
        self.cookies = dict(cookies or {})
        self.last = None

    def copy(self, origin=None):
        return Visitor(origin or self.origin, self.cookies)

    def ask(self, method, path, body=None, headers=None, follow=True):
        parts = urllib.parse.urlsplit(urllib.parse.urljoin(self.origin, path))
        if parts.scheme == "https":
            context = ssl._create_unverified_context()
            connection = http.client.HTTPSConnection(parts.netloc, timeout=PATIENCE, context=context)
        else:
            connection = http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)
        fields = dict(headers or {})
        if self.cookies:
            fields["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, parts.path + ("?" + parts.query if parts.query else ""), body, fields)
            response = connection.getresponse()
            answer = Answer(response, response.read())
        finally:
            connection.close()
        self._keep(answer)
        self.last = answer
        if follow and answer.status in (301, 302, 303):
            return self.ask("GET", self._here(answer.header("Location")), headers=headers)
        return answer

    def _here(self, location):
        """Redirects name $wgServer; a second node, or a cache, is asked under its own address."""
        parts = urllib.parse.urlsplit(location)
        return parts.path + ("?" + parts.query if parts.query else "")

    def _keep(self, answer):
        for line in answer.cookie_lines:
            pair, *attributes = line.split(";")
            name, value = pair.strip().split("=", 1)
            ages = [one.strip().lower() for one in attributes]
            if value in ("", "deleted") or any(one == "max-age=0" for one in ages):
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value

    def get(self, path, **more):
        return self.ask("GET", path, **more)

    def post(self, path, fields, **more):
        more.setdefault("headers", {})["Content-Type"] = "application/x-www-form-urlencoded"
        return self.ask("POST", path, urllib.parse.urlencode(fields), **more)

    def post_multipart(self, path, fields, files):
        boundary = uuid.uuid4().hex
        body = b""
        for name, value in fields.items():
            body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, (filename, content) in files.items():
            body += (f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
                     "Content-Type: text/plain\r\n\r\n").encode() + content + b"\r\n"
        body += f"--{boundary}--\r\n".encode()
        return self.ask("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})

    # Pages

    def page(self, title, query=""):
        return self.get(f"/index.php?title={urllib.parse.quote(title)}" + ("&" + query if query else ""))

    def form(self, answer, holding):
        """The hidden and preset fields of the form that has a field of this name."""
        for form in re.findall(r"<form.*?</form>", answer.text, re.S):
            fields = {}
            for tag in re.findall(r"<(?:input|button)\b[^>]*>", form):
                attributes = dict(re.findall(r'([\w-]+)=["\']([^"\']*)["\']', tag))
                kind = attributes.get("type", "text")
                if "name" in attributes and kind not in ("submit", "checkbox", "radio", "button"):
                    fields[attributes["name"]] = html.unescape(attributes.get("value", ""))
                elif "name" in attributes and kind in ("checkbox", "radio") and re.search(r"\bchecked\b", tag):
                    fields[attributes["name"]] = html.unescape(attributes.get("value", "1"))
                elif holding == attributes.get("name"):
                    fields[holding] = attributes.get("value", "")
            for name, content in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>(.*?)</textarea>', form, re.S):
                fields[name] = html.unescape(content)
            if holding in fields:
                return fields
        raise AssertionError(f"no form has a field {holding}: {answer.status} {answer.text[:3000]}")

    def action(self, answer, holding):
        """Where the form that has a field of this name goes to."""
        for form in re.findall(r"<form.*?</form>", answer.text, re.S):
            found = re.search(r"""<form[^>]*\baction=["']([^"']*)["']""", form)
            if found and re.search(rf"""name=["']{holding}["']""", form):
                return html.unescape(found.group(1))
        raise AssertionError(f"no form has a field {holding}")

    def log_in(self, name, password, remember=False):
        """By Special:UserLogin, as people do."""
        fields = self.form(self.page("Special:UserLogin"), "wpName")
        fields.update({"wpName": name, "wpPassword": password, "wploginattempt": "Log in"})
        if remember:
            fields["wpRemember"] = "1"
        return self.post("/index.php?title=Special:UserLogin", fields)

    def log_out(self):
        fields = self.form(self.page("Special:UserLogout"), "wpEditToken")
        return self.post("/index.php?title=Special:UserLogout", fields)

    def user(self):
        return self.page("Main_Page").user()

    def edit(self, title, text, form=None):
        """By the form; `form` is one that was opened before."""
        fields = form or self.edit_form(title)
        fields.update({"wpTextbox1": text, "wpSave": "Save"})
        return self.post(f"/index.php?title={urllib.parse.quote(title)}&action=submit", fields)

    def edit_form(self, title):
        return self.form(self.page(title, "action=edit"), "wpTextbox1")

    def source(self, title):
        return self.get(f"/index.php?title={urllib.parse.quote(title)}&action=raw").text

    # API

    def api(self, headers=None, **fields):
        """A POST to the API; answers with its JSON."""
        answer = self.post("/api.php", {"format": "json", "formatversion": "2", **fields}, headers=dict(headers or {}))
        try:
            return answer.json()
        except ValueError:
            raise AssertionError(f"no JSON: {answer.status} {answer.text[:1500]}") from None

    def token(self, kind="csrf", headers=None):
        return self.api(headers, action="query", meta="tokens", type=kind)["query"]["tokens"][f"{kind}token"]

    def api_user(self, headers=None):
        info = self.api(headers, action="query", meta="userinfo")["query"]["userinfo"]
        return None if info.get("anon") or not info["id"] else info["name"]

    def client_login(self, name, password, **more):
        return self.api(action="clientlogin", username=name, password=password, loginreturnurl=self.origin,
                        logintoken=self.token("login"), **more)["clientlogin"]
