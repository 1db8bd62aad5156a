"""The extension's unit tests, and that it is whole: texts in every language, a class where extension.json names one."""

import glob
import json
import os
import re
import shutil
import subprocess
import unittest

from support.wiki import EXTENSION


class PhpUnitTest(unittest.TestCase):
    def test_unit_tests(self):
        program = shutil.which("phpunit")
        self.assertTrue(program, "there is no phpunit; packaging/setup.sh installs it")
        folder = os.path.join(EXTENSION, "tests", "phpunit")
        mediawiki = os.environ.get("SIGNET_MEDIAWIKI", "/usr/share/mediawiki")
        done = subprocess.run([program, "--do-not-cache-result", "--bootstrap", os.path.join(folder, "bootstrap.php"),
                               os.path.join(folder, "unit")], capture_output=True, text=True, timeout=120,
                              env={**os.environ, "MW_INSTALL_PATH": mediawiki})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertRegex(done.stdout, r"OK \((2\d|[3-9]\d|\d{3,}) tests")

    def test_texts(self):
        for folder in ("i18n", os.path.join("i18n", "api")):
            english = self.texts(folder, "en")
            self.assertEqual(set(self.texts(folder, "qqq")), set(english))
            for language in ("de", "zh-hans"):
                # The name of the extension is the same everywhere.
                self.assertEqual(set(english) - set(self.texts(folder, language)) - {"signet-extensionname"}, set())
                for name, text in self.texts(folder, language).items():
                    self.assertEqual(sorted(re.findall(r"\$\d|</?kbd>", text)),
                                     sorted(re.findall(r"\$\d|</?kbd>", english[name])), name)

    @staticmethod
    def texts(folder, language):
        with open(os.path.join(EXTENSION, folder, f"{language}.json")) as file:
            return {name: text for name, text in json.load(file).items() if not name.startswith("@")}

    def test_classes(self):
        with open(os.path.join(EXTENSION, "extension.json")) as file:
            named = re.findall(r"MediaWiki\\\\Extension\\\\Signet\\\\(\w+)", file.read())
        for name in named:
            if name != "Tests":
                self.assertTrue(os.path.exists(os.path.join(EXTENSION, "src", f"{name}.php")), name)

    def test_no_key_no_crypto_and_nothing_unserialized(self):
        for path in glob.glob(os.path.join(EXTENSION, "src", "*.php")):
            with open(path) as file:
                text = re.sub(r"/\*.*?\*/|//[^\n]*", "", file.read(), flags=re.S)
            self.assertNotRegex(text, r"\b(unserialize|openssl_\w+|sodium_\w+|eval)\s*\(", path)
            self.assertLess(text.count("\n"), 480, path)


if __name__ == "__main__":
    unittest.main()
