#include "ui/keys/passphrase_meter.h"

#include "core/base/random.h"
#include "core/base/secret_bytes.h"
#include "core/keys/key_bundle.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <array>
#include <cmath>

#include <zxcvbn.h>

namespace signet::ui {

namespace {

// With 1,000,000 iterations of PBKDF2 in the way, a guess costs what 20 bits would.
constexpr double weak = 40;
constexpr double fair = 60;
constexpr double strong = 80;

} // namespace

double strengthOf(const char* passphrase)
{
    return ZxcvbnMatch(passphrase, nullptr, nullptr);
}

QString makePassphrase()
{
    constexpr std::string_view alphabet = "23456789abcdefghjkmnpqrstuvwxyz"; // 31: nothing looks like another
    constexpr int groups = 5;
    constexpr int perGroup = 5;
    QString text;
    for (int i = 0; i < groups * perGroup;) {
        std::array<std::uint8_t, 1> byte{};
        randomBytes(byte);
        if (byte[0] >= 31 * 8)
            continue; // every character equally often
        if (i > 0 && i % perGroup == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(alphabet[byte[0] % alphabet.size()]);
        ++i;
    }
    return text;
}

PassphraseMeter::PassphraseMeter(QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar), m_words(makeProse(QString(), "small"))
{
    setObjectName(QStringLiteral("passphraseMeter"));
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, static_cast<int>(strong));
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    show(QString());
}

void PassphraseMeter::show(const QString& passphrase)
{
    QByteArray utf8 = passphrase.toUtf8();
    m_bits = utf8.isEmpty() ? 0 : strengthOf(utf8.constData());
    const auto length = static_cast<std::size_t>(utf8.size());
    cleanse(utf8.data(), length);
    m_bar->setValue(static_cast<int>(std::min(m_bits, strong)));
    Tone tone = Tone::Good;
    QString words = tr("strong");
    if (length == 0) {
        tone = Tone::Neutral;
        words = tr("Whoever has the file can try at leisure.");
    } else if (length < keys::minimumPassphrase) {
        tone = Tone::Danger;
        words = tr("too short: at least %n characters", nullptr, static_cast<int>(keys::minimumPassphrase));
    } else if (m_bits < weak) {
        tone = Tone::Danger;
        words = tr("easy to guess");
    } else if (m_bits < fair) {
        tone = Tone::Attention;
        words = tr("could be guessed with effort");
    } else if (m_bits < strong) {
        tone = Tone::Good;
        words = tr("good");
    }
    if (length >= keys::minimumPassphrase)
        words = tr("%1, about %2 bits").arg(words).arg(std::lround(m_bits));
    m_words->setText(words);
    ui::setTone(m_words, tone);
    m_bar->setProperty("tone", toneName(tone));
    setAccessibleDescription(words);
}

} // namespace signet::ui
