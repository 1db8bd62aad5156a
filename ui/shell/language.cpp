#include "ui/shell/language.h"

#include "ui/shell/pseudo_translator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

/// A static library's resources must be asked for by name, from outside of any namespace.
static void loadTranslations()
{
    Q_INIT_RESOURCE(signet_translations);
}

namespace signet::ui {

namespace {

struct InForce
{
    QString code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> translators; ///< the last one installed is asked first
};

InForce& inForce()
{
    static InForce one;
    return one;
}

std::unique_ptr<QTranslator> ours(const QString& code)
{
    auto translator = std::make_unique<QTranslator>();
    const bool loaded = translator->load(QStringLiteral(":/signet/translations/signet_%1.qm").arg(code));
    Q_ASSERT(loaded);
    return loaded ? std::move(translator) : nullptr;
}

/// Qt's own words (the buttons of its dialogs), where the desktop has installed them.
std::unique_ptr<QTranslator> ofQt(const QString& code)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(QStringLiteral("qtbase_") + code,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))
               ? std::move(translator)
               : nullptr;
}

QLocale localeFor(const QString& code, const QLocale& desktop)
{
    if (code == QLatin1String(Language::pseudo))
        return desktop;
    // English as the desktop has it, also where that is the C locale, whose words are English.
    const QLocale plain(code);
    if (plain.language() == QLocale::English && desktop.language() == QLocale::C)
        return desktop;
    return plain.language() == desktop.language() ? desktop : plain;
}

} // namespace

const std::vector<Language::Choice>& Language::all()
{
    static const std::vector<Choice> choices{{QStringLiteral("en"), QStringLiteral("English")},
                                             {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                             {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return choices;
}

bool Language::isKnown(const QString& code)
{
    if (code == QLatin1String(pseudo))
        return true;
    return std::any_of(all().begin(), all().end(), [&code](const Choice& one) { return one.code == code; });
}

QString Language::bestOf(const QStringList& wanted)
{
    for (const QString& name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese && locale.script() != QLocale::SimplifiedHanScript)
            continue;
        for (const Choice& choice : all()) {
            if (QLocale(choice.code).language() == locale.language())
                return choice.code;
        }
    }
    return QStringLiteral("en");
}

void Language::use(const QString& code)
{
    static const QLocale atStart;
    loadTranslations();
    InForce& force = inForce();
    for (const auto& translator : force.translators)
        QCoreApplication::removeTranslator(translator.get());
    force.translators.clear();
    const bool chosen = isKnown(code);
    force.code = chosen ? code : bestOf(QLocale::system().uiLanguages());
    const auto install = [&force](std::unique_ptr<QTranslator> translator) {
        if (translator && QCoreApplication::installTranslator(translator.get()))
            force.translators.push_back(std::move(translator));
    };
    static const std::unique_ptr<QTranslator> english = ours(QStringLiteral("en"));
    QCoreApplication::installTranslator(english.get()); // below the others, for the plural forms
    if (force.code == QLatin1String(pseudo)) {
        install(std::make_unique<PseudoTranslator>(*english));
    } else if (force.code != QLatin1String("en")) {
        install(ofQt(force.code));
        install(ours(force.code));
    }
    QLocale::setDefault(chosen ? localeFor(force.code, atStart) : atStart);
    QGuiApplication::setLayoutDirection(force.code == QLatin1String(pseudo) ? Qt::RightToLeft
                                                                            : Qt::LeftToRight);
}

QString Language::current()
{
    return inForce().code;
}

} // namespace signet::ui
