// signet-console: puts the window together and hands it what the command line names.

#include "core/base/clock.h"
#include "core/base/secret_bytes.h"
#include "core/protocol/pairing_link.h"
#include "ui/activity/activity_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/keys/keys_page.h"
#include "ui/overview/overview_page.h"
#include "ui/revocations/revocations_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/picture_book.h"
#include "ui/statistics/statistics_page.h"
#include "ui/workspace/start_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

namespace {

using namespace signet;

void say(std::FILE* where, const std::string& text)
{
    std::fprintf(where, "%s\n", text.c_str());
}

bool isOption(const char* argument, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (std::strcmp(argument, name) == 0)
            return true;
    }
    return false;
}

bool hasOption(int argc, char** argv, std::initializer_list<const char*> names)
{
    for (int i = 1; i < argc; ++i) {
        if (isOption(argv[i], names) ||
            (std::strncmp(argv[i], "--screenshots=", 14) == 0 && isOption("--screenshots", names)))
            return true;
    }
    return false;
}

/// What a desktop program needs and this machine lacks, if so. Qt itself would abort.
bool lacksDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

struct Options
{
    QString file;
    QStringList keys;
    QString screenshots;
    std::optional<protocol::PairingLink> tried;
    QString only;
    QString workspace;
    QString language;
    std::optional<Timestamp> at;
};

const char* const helpText =
    "Usage: signet-console [OPTIONS] [FILE]\n"
    "\n"
    "Looks after the sessions of your sites: what the authority does, its keys, whose\n"
    "sessions end. Paste a session cookie, a token, a request or a log into its\n"
    "inspector and see what it holds, whether it verifies, and why.\n"
    "\n"
    "  FILE               what to inspect first, or a pairing link (signet://…)\n"
    "  --workspace NAME   begin with this workspace; demo: invented sites and traffic\n"
    "  --try LINK         connect with this pairing link until the console ends; nothing is kept\n"
    "  --keys FILE        keys to verify with: JWK, JWKS, PEM or key bundle; may be repeated\n"
    "  --language CODE    speak en, de or zh_CN, whatever is set; pseudo-rtl: to find clipped text\n"
    "  --at TIME          let the console's clock stand at TIME (2026-11-24T14:05:22Z)\n"
    "  --screenshots DIR  write a picture of every page to DIR, without a display, and end\n"
    "  --only NAME        of these only the pictures whose name holds NAME\n"
    "  --version          print the version and end\n"
    "  --help             print this and end\n"
    "\n"
    "Examples:\n"
    "  signet-console --workspace demo\n"
    "  signet-console access.log --keys jwks.json\n"
    "  signet-console --workspace demo --screenshots build/screenshots\n";

/// The options, or the exit code with which to end.
tl::expected<Options, int> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption keys(QStringLiteral("keys"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption at(QStringLiteral("at"), QString(), QStringLiteral("TIME"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption workspace(QStringLiteral("workspace"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption tried(QStringLiteral("try"), QString(), QStringLiteral("LINK"));
    const QCommandLineOption language(QStringLiteral("language"), QString(), QStringLiteral("CODE"));
    parser.addOptions({keys, at, screenshots, only, workspace, tried, language});
    const auto refuse = [](const QString& text) {
        say(stderr, "signet-console: " + text.toStdString() + "\nSee signet-console --help.");
        return tl::unexpected<int>(2);
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return refuse(
            QStringLiteral("one file at a time, please; got %1.").arg(parser.positionalArguments().size()));
    Options options;
    options.file = parser.positionalArguments().value(0);
    options.keys = parser.values(keys);
    options.screenshots = parser.value(screenshots);
    options.only = parser.value(only);
    options.workspace = parser.value(workspace);
    if (parser.isSet(tried)) {
        auto link = protocol::parsePairingLink(parser.value(tried).toStdString());
        if (!link)
            return refuse(QStringLiteral("--try wants a pairing link, whole, from signet:// to its end."));
        options.tried = std::move(*link);
    }
    options.language = parser.value(language);
    if (parser.isSet(language) && !ui::Language::isKnown(options.language))
        return refuse(QStringLiteral("--language wants en, de, zh_CN or pseudo-rtl."));
    if (parser.isSet(at)) {
        options.at = parseTimestamp(parser.value(at).toStdString());
        if (!options.at)
            return refuse(QStringLiteral("--at wants a time such as 2026-11-24T14:05:22Z."));
    }
    return options;
}

/// Writes the pictures and answers with the exit code.
int drawPictures(ui::MainWindow& window, const Options& options)
{
    ui::PictureBook book(window, options.screenshots);
    book.setOnly(options.only);
    int code = 1;
    QObject::connect(&book, &ui::PictureBook::finished, &window, [&code](int count, const QString& error) {
        code = error.isEmpty() ? 0 : 1;
        say(code == 0 ? stdout : stderr,
            code == 0 ? "Wrote " + std::to_string(count) + " pictures." : error.toStdString());
        QApplication::exit(code);
    });
    const auto& workspaces = window.workspaces();
    if (workspaces.current() && !workspaces.isConnected())
        QObject::connect(&workspaces, &ui::WorkspaceHolder::statusChanged, &book, &ui::PictureBook::start,
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    else
        QMetaObject::invokeMethod(&book, &ui::PictureBook::start, Qt::QueuedConnection);
    QApplication::exec();
    return code;
}

/// Begins where the command line says, else where it was left. False if that cannot be.
bool begin(ui::MainWindow& window, const Options& options, const std::optional<Timestamp>& standing)
{
    if (options.tried) {
        window.showStart();
        window.startPage().tryOut(*options.tried);
    } else if (options.workspace == QLatin1String("demo")) {
        ui::DemoOptions demo;
        demo.standingAt = standing;
        window.opener().openDemo(demo);
    } else if (!options.workspace.isEmpty()) {
        if (!window.openWorkspace(options.workspace)) {
            say(stderr, "signet-console: there is no workspace \"" + options.workspace.toStdString() +
                            "\" here. Start without --workspace to see those there are.");
            return false;
        }
    } else if (options.screenshots.isEmpty()) {
        window.openLastWorkspace();
    }
    if (options.file.startsWith(QLatin1String("signet://")))
        window.openPairingLink(options.file);
    else if (!options.file.isEmpty())
        window.openFile(options.file);
    return true;
}

int run(QApplication& app, const Options& options)
{
    const bool pictures = !options.screenshots.isEmpty();
    const SystemClock systemClock;
    // Pictures show the same on every machine and day.
    const Timestamp pictureTime = *parseTimestamp("2026-11-24T14:05:22Z");
    const ManualClock standing(options.at.value_or(pictureTime));
    const bool stands = pictures || options.at;
    const Clock& clock = stands ? static_cast<const Clock&>(standing) : systemClock;

    ui::Language::use(options.language.isEmpty() ? ui::Preferences().language() : options.language);
    ui::Theme::install(app, pictures ? ui::ThemeChoice::Light : ui::Preferences().theme());
    ui::MainWindow window(clock);
    auto* inspect = new ui::InspectPage(window.services());
    window.addPage(new ui::OverviewPage(window.services()));
    window.addPage(inspect);
    window.addPage(new ui::KeysPage(window.services()));
    window.addPage(new ui::RevocationsPage(window.services()));
    window.addPage(new ui::StatisticsPage(window.services()));
    window.addPage(new ui::ActivityPage(window.services()));
    window.addPage(new ui::SettingsPage(window.services()));
    window.finish();
    window.show();
    for (const QString& path : options.keys)
        inspect->loadKeys(path);
    if (!begin(window, options, stands ? std::optional(standing.now()) : std::nullopt))
        return 2;
    return pictures ? drawPictures(window, options) : QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    enableSecretHeap();
    std::optional<QTemporaryDir> preferences; // of nobody, for pictures
    // Answered before Qt looks for a display.
    if (hasOption(argc, argv, {"--help", "-h"})) {
        say(stdout, helpText);
        return 0;
    }
    if (hasOption(argc, argv, {"--version", "-v"})) {
        say(stdout, "signet-console " SIGNET_VERSION);
        return 0;
    }
    if (hasOption(argc, argv, {"--screenshots"})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // local times in pictures are Central European
        qputenv("LC_ALL", "C.UTF-8");
        // Preferences of the person who runs this must not show, nor be changed.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, preferences.emplace().path());
    } else if (lacksDisplay()) {
        say(stderr, "signet-console: there is no display here. Start it in a desktop session, or use "
                    "`signet inspect` in the terminal, or --screenshots DIR for pictures.");
        return 1;
    }
    QCoreApplication::setOrganizationName(QStringLiteral("Signet"));
    QCoreApplication::setApplicationName(QStringLiteral("signet-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNET_VERSION));
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Signet"));
    QGuiApplication::setDesktopFileName(QStringLiteral("signet-console"));
    const auto options = readOptions(QApplication::arguments());
    if (!options)
        return options.error();
    return run(app, *options);
}
