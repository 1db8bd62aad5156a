#include "ui/shell/theme.h"

#include "ui/shell/system_appearance.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyleFactory>

/// A static library's resources must be asked for by name, from outside of any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(signet);
}

namespace signet::ui {

namespace {

Theme* theTheme = nullptr;

struct TokenName
{
    const char* name;
    QColor ThemeTokens::*field;
};

constexpr TokenName tokenNames[] = {
    {"ground", &ThemeTokens::ground},
    {"surface", &ThemeTokens::surface},
    {"rail", &ThemeTokens::rail},
    {"border", &ThemeTokens::border},
    {"control", &ThemeTokens::control},
    {"text", &ThemeTokens::text},
    {"muted", &ThemeTokens::muted},
    {"accent", &ThemeTokens::accent},
    {"accentGround", &ThemeTokens::accentGround},
    {"onAccent", &ThemeTokens::onAccent},
    {"good", &ThemeTokens::good},
    {"goodGround", &ThemeTokens::goodGround},
    {"attention", &ThemeTokens::attention},
    {"attentionGround", &ThemeTokens::attentionGround},
    {"danger", &ThemeTokens::danger},
    {"dangerGround", &ThemeTokens::dangerGround},
    {"neutralGround", &ThemeTokens::neutralGround},
    {"violet", &ThemeTokens::violet},
    {"scrim", &ThemeTokens::scrim},
};

QByteArray resource(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

ThemeTokens readTokens(bool dark)
{
    const QString path =
        dark ? QStringLiteral(":/signet/themes/dark.json") : QStringLiteral(":/signet/themes/light.json");
    const QJsonObject object = QJsonDocument::fromJson(resource(path)).object();
    ThemeTokens tokens;
    for (const TokenName& token : tokenNames)
        tokens.*token.field = QColor(object.value(QLatin1String(token.name)).toString());
    return tokens;
}

QString styleSheetFor(const ThemeTokens& tokens)
{
    const QString source = QString::fromUtf8(resource(QStringLiteral(":/signet/themes/signet.qss")));
    QString result;
    result.reserve(source.size() + 2048);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != QLatin1Char('@')) {
            result += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        const QStringView name = QStringView(source).mid(i + 1, end - i - 1);
        if (name == QLatin1String("scheme"))
            result += tokens.ground.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light");
        for (const TokenName& token : tokenNames) {
            if (name == QLatin1String(token.name))
                result += (tokens.*token.field).name(QColor::HexArgb);
        }
        i = end - 1;
    }
    return result;
}

QPalette paletteFor(const ThemeTokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.ground);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.control);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

} // namespace

Theme& Theme::install(QApplication& app, ThemeChoice choice)
{
    Q_ASSERT(!theTheme);
    loadResources();
    theTheme = new Theme(app);
    theTheme->choose(choice);
    return *theTheme;
}

Theme& Theme::current()
{
    Q_ASSERT(theTheme);
    return *theTheme;
}

Theme::Theme(QApplication& app)
    : QObject(&app), m_app(app), m_systemDark(app.palette().color(QPalette::Window).lightness() < 128)
{
    connect(this, &QObject::destroyed, [] { theTheme = nullptr; });
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = app.font();
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(13);
    app.setFont(font);

    auto* system = new SystemAppearance(this);
    connect(system, &SystemAppearance::darkPreferred, this, [this](bool dark) {
        m_systemDark = dark;
        apply();
    });
    system->ask();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark;
    if (m_tokens.ground.isValid() && dark == m_dark)
        return;
    m_dark = dark;
    m_tokens = readTokens(dark);
    m_app.setPalette(paletteFor(m_tokens));
    m_app.setStyleSheet(styleSheetFor(m_tokens));
    Q_EMIT changed();
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return m_tokens.accent;
    case Tone::Good:
        return m_tokens.good;
    case Tone::Attention:
        return m_tokens.attention;
    case Tone::Danger:
        return m_tokens.danger;
    case Tone::Neutral:
        break;
    }
    return m_tokens.muted;
}

QColor Theme::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return m_tokens.accentGround;
    case Tone::Good:
        return m_tokens.goodGround;
    case Tone::Attention:
        return m_tokens.attentionGround;
    case Tone::Danger:
        return m_tokens.dangerGround;
    case Tone::Neutral:
        break;
    }
    return m_tokens.neutralGround;
}

QFont Theme::monospace() const
{
    QFont font;
    font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
                      QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    return font;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

} // namespace signet::ui
