"""A real browser: Chromium, driven through chromedriver by the WebDriver protocol (W3C)."""

import base64
import json
import os
import urllib.error
import urllib.request

from .processes import PATIENCE, Process, free_port, listens, wait_until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    def __init__(self, folder, size=(1280, 900)):
        self.folder = folder
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        os.makedirs(folder, exist_ok=True)
        self.driver = Process(["chromedriver", f"--port={port}", "--allowed-ips=127.0.0.1"],
                              os.path.join(folder, "chromedriver.log"), {"HOME": folder})
        self.session = None
        wait_until(lambda: listens(port), "chromedriver")
        arguments = ["--headless=new", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
                     f"--window-size={size[0]},{size[1]}", f"--user-data-dir={folder}/profile"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        answer = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "acceptInsecureCerts": True, "goog:chromeOptions": {
                "binary": os.environ.get("SIGNET_CHROMIUM", "/usr/bin/chromium"), "args": arguments}}}})
        self.session = f"/session/{answer['sessionId']}"

    def close(self):
        try:
            if self.session:
                self.ask("DELETE", self.session)
        finally:
            self.driver.stop()

    def ask(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE * 3) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {error.read().decode()[:2000]}") from None

    def open(self, address):
        self.ask("POST", f"{self.session}/url", {"url": address})

    def run(self, script, *arguments):
        return self.ask("POST", f"{self.session}/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        def look():
            found = self.ask("POST", f"{self.session}/elements", {"using": "css selector", "value": selector})
            return found[0][ELEMENT] if found else None
        return wait_until(look, f"an element {selector} in {self.run('return location.href')}")

    def click(self, selector):
        """Clicks, once the element can be clicked, and waits for the page that follows if one does."""
        element = self.find(selector)
        self.run("arguments[0].scrollIntoView({block: 'center'})", {ELEMENT: element})
        self.ask("POST", f"{self.session}/element/{element}/click")

    def type(self, selector, text):
        element = self.find(selector)
        self.ask("POST", f"{self.session}/element/{element}/clear")
        self.ask("POST", f"{self.session}/element/{element}/value", {"text": text})

    def submit(self, selector):
        """Clicks on what sends a form, and waits until the next page is there."""
        self.run("window.signetOld = true")
        self.click(selector)
        wait_until(lambda: not self.run("return window.signetOld || document.readyState !== 'complete'"), "the next page")

    def text(self):
        return self.run("return document.body.innerText")

    def user(self):
        return self.run("return RLCONF.wgUserName") if self.run("return !window.mw || !mw.config") \
            else self.run("return mw.config.get('wgUserName')")

    def cookies(self):
        return {one["name"]: one for one in self.ask("GET", f"{self.session}/cookie")}

    def forget(self, name):
        self.ask("DELETE", f"{self.session}/cookie/{name}")

    def new_tab(self):
        handle = self.ask("POST", f"{self.session}/window/new", {"type": "tab"})["handle"]
        return handle

    def tab(self):
        return self.ask("GET", f"{self.session}/window")

    def switch(self, handle):
        self.ask("POST", f"{self.session}/window", {"handle": handle})

    def picture(self, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.ask("GET", f"{self.session}/screenshot")))
        return path

    # As people do

    def log_in(self, origin, name, password, remember=False):
        self.open(f"{origin}/index.php?title=Special:UserLogin")
        self.type("#wpName1", name)
        self.type("#wpPassword1", password)
        if remember:
            self.click("#wpRemember")
        self.submit("#wpLoginAttempt")

    def log_out(self, origin):
        self.open(f"{origin}/index.php?title=Special:UserLogout")
        self.submit("#mw-content-text form button[type=submit]")
