// signet inspect: every token in a text, decoded, verified and explained.

#include "app/command/commands.h"
#include "app/command/help.h"
#include "app/command/input.h"
#include "app/command/inspection_printer.h"
#include "app/command/key_input.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "app/command/terminal.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/session/inspection/inspector.h"
#include "core/session/inspection/report.h"

#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <memory>

#include <unistd.h>

namespace signet::command {

namespace {

using session::Inspection;
using session::Inspector;

/// Input over this is read line by line, as a log, unless it is a HAR file.
constexpr std::size_t streamingThreshold = std::size_t{8} << 20;
/// The most that can be looked at as one text.
constexpr std::size_t wholeLimit = std::size_t{64} << 20;
constexpr std::size_t pieceSize = std::size_t{64} << 10;

struct Options
{
    std::vector<std::string> keyFiles;
    std::string passphraseFile;
    std::string issuer;
    std::string audience;
    std::string at;
    std::string failOn;
    bool json = false;
    bool jsonLines = false;
    bool stream = false;
    std::string input;
};

Result<Inspector> makeInspector(const Options& options)
{
    session::InspectionContext context;
    context.issuer = options.issuer;
    context.audience = options.audience;
    context.now = SystemClock().now();
    if (!options.at.empty()) {
        const auto at = parseTimestamp(options.at);
        if (!at)
            return fail(ErrorCode::InvalidInput, "--at does not know the time '" + options.at + "'",
                        "Write it as 2026-11-24T14:02:02Z, as 2026-11-24 or in seconds since 1970");
        context.now = *at;
    }
    std::vector<session::InspectionKey> inspectionKeys;
    for (const auto& path : options.keyFiles) {
        auto loaded = loadKeys(path, options.passphraseFile);
        if (!loaded)
            return tl::unexpected(loaded.error());
        for (auto& entry : loaded->keys)
            inspectionKeys.push_back({std::move(entry.key), path, std::move(entry.state)});
    }
    return Inspector(std::move(context), std::move(inspectionKeys));
}

/// The beginning of a HAR file: an object whose first member is "log". Such a file is one JSON text and
/// cannot be read line by line.
bool looksLikeHar(std::string_view text)
{
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    text = trimmed(text.substr(0, 4096));
    if (text.empty() || text.front() != '{')
        return false;
    return trimmed(text.substr(1)).substr(0, 5) == "\"log\"";
}

struct Source
{
    std::unique_ptr<InputStream> stream; ///< if empty, `text` is all there is
    std::string text;
};

/// A file if there is one of that name, standard input for "-", else the argument's own text.
Result<Source> openSource(const std::string& argument)
{
    Source source;
    if (isDash(argument)) {
        source.stream = std::make_unique<InputStream>(InputStream::standardInput());
        return source;
    }
    struct stat status = {};
    const bool exists = argument.find('\0') == std::string::npos && ::stat(argument.c_str(), &status) == 0;
    if (!exists && errno != EACCES) {
        source.text = argument;
        return source;
    }
    auto stream = InputStream::open(argument);
    if (!stream)
        return tl::unexpected(stream.error());
    source.stream = std::make_unique<InputStream>(std::move(*stream));
    return source;
}

class Inspecting
{
public:
    Inspecting(const Options& options, Inspector inspector)
        : m_options(options),
          m_inspector(std::move(inspector)),
          m_printer(Style::ofStandardOutput(), terminalWidth(), m_inspector.context().now)
    {}

    Result<void> whole(std::string_view text)
    {
        const auto inspections = m_inspector.inspect(text);
        for (const auto& inspection : inspections)
            m_tally.add(inspection);
        if (m_options.json)
            m_output.write(printableJson(session::toJson(inspections)) + '\n');
        else if (m_options.jsonLines)
            for (const auto& inspection : inspections)
                m_output.write(printableJson(session::toJsonLine(inspection)) + '\n');
        else
            m_output.write(m_printer.all(inspections));
        return m_output.finish();
    }

    /// Reads on line by line; what was read already comes first.
    Result<void> streaming(InputStream* stream, std::string_view beginning)
    {
        ProgressBar progress(stream != nullptr ? stream->size() : std::nullopt);
        const bool bothTerminals = isTerminal(STDOUT_FILENO) && isTerminal(STDERR_FILENO);
        std::uint64_t bytes = 0;
        if (m_options.json)
            m_output.write("{\"inspections\":[");
        session::LogScanner scanner([&](session::Found&& found) {
            if (bothTerminals)
                progress.hide();
            line(m_inspector.inspect(found));
        });
        const auto take = [&](std::string_view piece) {
            scanner.feed(piece);
            m_output.flush();
            bytes += piece.size();
            progress.update(bytes, scanner.lines(), m_tally.tokens());
        };
        for (; !beginning.empty(); beginning.remove_prefix(std::min(pieceSize, beginning.size())))
            take(beginning.substr(0, pieceSize));
        std::array<std::uint8_t, pieceSize> buffer{};
        while (stream != nullptr && !m_output.failed()) {
            const auto got = stream->read(buffer);
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                break;
            take(asText(std::span(buffer).first(*got)));
        }
        scanner.finish();
        progress.hide();
        if (m_options.json)
            m_output.write(m_tally.found() == 0 ? "]}\n" : "\n]}\n");
        else if (!m_options.jsonLines && m_tally.found() > 0)
            m_output.write('\n' + m_printer.summary(m_tally, scanner.lines()));
        return m_output.finish();
    }

    [[nodiscard]] ExitStatus status() const
    {
        if (m_tally.tokens() == 0)
            return nothingFound();
        if (!m_options.failOn.empty()) {
            const auto threshold = session::severityFromString(m_options.failOn);
            if (m_tally.worst() && threshold && *m_tally.worst() >= *threshold)
                return ExitStatus::Refused;
        }
        return m_tally.accepted() == m_tally.tokens() ? ExitStatus::Good : ExitStatus::Refused;
    }

private:
    void line(const Inspection& inspection)
    {
        if (m_options.json)
            m_output.write((m_tally.found() == 0 ? "\n" : ",\n") +
                           printableJson(session::toJsonLine(inspection)));
        else if (m_options.jsonLines)
            m_output.write(printableJson(session::toJsonLine(inspection)) + '\n');
        else if (session::isToken(inspection.kind))
            m_output.write(m_printer.line(inspection));
        m_tally.add(inspection);
    }

    [[nodiscard]] ExitStatus nothingFound() const
    {
        if (m_tally.found() > 0)
            return complain({ErrorCode::NotFound,
                             "Nothing was found to verify: there are cookies, and none of them holds a token",
                             ""});
        const bool named = !m_options.input.empty() && !isDash(m_options.input);
        struct stat status = {};
        if (named && ::stat(m_options.input.c_str(), &status) != 0)
            return complain({ErrorCode::NotFound,
                             "Nothing was found: there is no file of that name, and as a text it holds no "
                             "token and no cookie",
                             "See signet inspect --help for what is recognised"});
        return complain({ErrorCode::NotFound, "Nothing was found: the input holds no token and no cookie",
                         "See signet inspect --help for what is recognised"});
    }

    const Options& m_options;
    Inspector m_inspector;
    InspectionPrinter m_printer;
    Output m_output;
    Tally m_tally;
};

Result<void> inspectSource(Inspecting& inspecting, const Options& options, Source source)
{
    if (!source.stream)
        return options.stream ? inspecting.streaming(nullptr, source.text) : inspecting.whole(source.text);
    if (options.stream)
        return inspecting.streaming(source.stream.get(), {});
    auto beginning = source.stream->readUpTo(streamingThreshold + 1);
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (beginning->size() <= streamingThreshold)
        return inspecting.whole(beginning->view());
    if (!looksLikeHar(beginning->view()))
        return inspecting.streaming(source.stream.get(), beginning->view());
    const auto rest = source.stream->readAll(wholeLimit - beginning->size());
    if (!rest)
        return fail(rest.error().code, "A HAR file may have " + std::to_string(wholeLimit >> 20U) + " MiB",
                    "Save fewer requests, or paste the one in question");
    return inspecting.whole(std::string(beginning->view()) + std::string(rest->view()));
}

ExitStatus inspect(const Options& given)
{
    Options options = given;
    if (!options.failOn.empty() && !session::severityFromString(options.failOn))
        return complain({ErrorCode::InvalidInput, "--fail-on does not know '" + options.failOn + "'",
                         "Severities are info, warning and danger"});
    if (options.input.empty()) {
        if (isTerminal(STDIN_FILENO))
            return complain({ErrorCode::InvalidInput, "There is nothing to inspect",
                             "Name a file, give the text itself or pipe it in; see signet inspect --help"});
        options.input = "-";
    }
    auto inspector = makeInspector(options);
    if (!inspector)
        return complain(inspector.error());
    auto source = openSource(options.input);
    if (!source)
        return complain(source.error());
    Inspecting inspecting(options, std::move(*inspector));
    const auto done = inspectSource(inspecting, options, std::move(*source));
    return done ? inspecting.status() : complain(done.error());
}

HelpText helpText()
{
    return {
        "[OPTION]… [FILE|-|TEXT]",
        {"Finds every token and session cookie in a text of any shape: a bare token, Cookie and Set-Cookie "
         "lines, an Authorization header, a whole HTTP request or response, a curl command line, a cookie "
         "jar, a HAR file, a log. Shows each decoded, and separately whether it is verified.",
         "The argument is a file if there is one of that name, - for standard input, else the text itself. "
         "Without an argument standard input is read. Anything over 8 MiB that is no HAR file is read line "
         "by line in constant memory, with progress on the terminal.",
         "Findings do not change the exit status unless --fail-on says so. Plain cookies are listed and "
         "not judged."},
        {{"0", "every token found is verified and acceptable"},
         {"1", "at least one is not, or --fail-on applies"},
         {"2", "no token found, something unreadable, or the output could not be written"}},
        {{"Is this cookie good", "signet inspect --keys keys.jwk 'Cookie: __Host-enwiki-session=eyJ…'"},
         {"Was it good yesterday noon", "signet inspect --keys keys.jwk --at 2026-11-23T12:00:00Z token.txt"},
         {"What a site sets, failing on anything to mend",
          "curl -si https://example.org/ | signet inspect --fail-on warning -"},
         {"All tokens of a log as one JSON line each",
          "signet inspect --keys keys.jwk --jsonl /var/log/nginx/access.log"},
         {"Follow a log", "tail -f access.log | signet inspect --stream --jsonl -"}}};
}

} // namespace

void addInspectCommand(Commands& commands)
{
    auto* app = commands.root().add_subcommand("inspect", "find, decode, verify and explain tokens");
    auto options = std::make_shared<Options>();
    app->add_option("input", options->input, "what to inspect")->option_text("FILE|-|TEXT");
    app->add_option("--keys", options->keyFiles,
                    "verify with the keys of this file (JWK, JWKS, PEM, DER or key bundle); may be repeated")
        ->option_text("FILE")
        ->allow_extra_args(false);
    addPassphraseOption(*app, options->passphraseFile);
    app->add_option("--issuer", options->issuer, "accept tokens of this issuer only")->option_text("S");
    app->add_option("--audience", options->audience, "accept tokens for this audience (site) only")
        ->option_text("S");
    app->add_option("--at", options->at, "judge as if it were this time")->option_text("TIME");
    app->add_option("--fail-on", options->failOn,
                    "exit 1 if there is a finding this severe or worse: info, warning, danger")
        ->option_text("SEVERITY");
    auto* json = app->add_flag("--json", options->json, "print one JSON document");
    auto* lines = app->add_flag("--jsonl", options->jsonLines, "print one JSON line for each token");
    json->excludes(lines);
    app->add_flag("--stream", options->stream, "read line by line however small the input is");
    explain(*app, helpText());
    commands.add(app, [options] { return inspect(*options); });
}

} // namespace signet::command
