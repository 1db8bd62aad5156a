#include "core/session/inspection/inspector.h"

#include "core/base/text.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"
#include "core/session/inspection/frameworks.h"
#include "core/session/inspection/judge.h"
#include "core/session/inspection/meanings.h"
#include "core/session/inspection/secret_guess.h"

#include <mutex>

namespace signet::session {

/// What follows from the keys; the costly part is made when it is first asked for.
struct Inspector::Derived
{
    std::set<std::string> ambiguous;
    mutable std::once_flag once;
    mutable std::vector<std::string> publicTexts;
};

namespace {

/// Beyond this many keys the attempt at key confusion is left out: it is a look, not a search.
constexpr std::size_t mostConfusionKeys = 16;

void measure(Examined& examined)
{
    auto& inspection = examined.inspection;
    auto& size = inspection.size;
    const auto& name = inspection.source.cookieName;
    size.total = inspection.token.size();
    size.budget = examined.context.cookieBudget;
    static constexpr std::string_view setCookie = "Set-Cookie: \r\n";
    if (!examined.found.setCookie.empty())
        size.carried = setCookie.size() + examined.found.setCookie.size();
    else if (!name.empty())
        size.carried = name.size() + 1 + inspection.source.length;
    else
        size.carried = inspection.source.length;
}

/// Why there is nothing to verify in it, or why it was not.
void explainOther(Examined& examined)
{
    auto& inspection = examined.inspection;
    inspection.verdict = isToken(inspection.kind) ? VerdictKind::Unverified : VerdictKind::NotAToken;
    switch (inspection.kind) {
    case TokenKind::FlaskSession:
    case TokenKind::DjangoSigned:
    case TokenKind::RailsSigned:
        inspection.headline = "Decoded, not verified";
        inspection.detail =
            "It is signed with the application's own secret key, which Signet does not take. What it "
            "says is only what somebody wrote.";
        break;
    case TokenKind::RailsEncrypted:
    case TokenKind::AspNetTicket:
        inspection.headline = "Sealed, and not opened";
        inspection.detail = "It is sealed with the application's own key, which Signet does not take.";
        break;
    case TokenKind::PlainCookie:
        inspection.headline = "A plain cookie, no session";
        inspection.detail = std::string(purposeOfCookie(inspection.source.cookieName));
        if (inspection.detail.empty())
            inspection.detail = "Nothing in it can be verified.";
        break;
    case TokenKind::MediaWikiUserId:
    case TokenKind::MediaWikiUserName:
        inspection.headline = "Tells who, proves nothing";
        inspection.detail = "MediaWiki believes it only together with a session or a login token.";
        break;
    case TokenKind::MediaWikiToken:
        inspection.headline = "A credential that cannot be verified here";
        inspection.detail = "MediaWiki compares it with what it keeps for the user.";
        break;
    default:
        inspection.headline = "A session id, nothing to verify";
        inspection.detail = "The session itself is on the server; only there it can be looked up.";
    }
    if (examined.signedAt)
        inspection.detail += " It was signed " + formatRelative(*examined.signedAt, examined.context.now) +
                             ", at " + formatTimestamp(*examined.signedAt) + '.';
}

void addCookieName(Examined& examined)
{
    const auto& found = examined.found;
    auto& parts = examined.inspection.parts;
    if (found.nameLength != 0)
        parts.insert(parts.begin(), {PartRole::CookieName, found.nameOffset, found.nameLength});
    if (!examined.jose && found.source.length != 0)
        parts.push_back({PartRole::Value, found.source.offset, found.source.length});
}

} // namespace

Inspector::Inspector(InspectionContext context, std::vector<InspectionKey> keys)
    : m_context(std::move(context)), m_keys(std::move(keys))
{
    auto derived = std::make_shared<Derived>();
    for (const auto& given : m_keys) {
        // Refused is another key under a kid that is taken: then that kid names nothing.
        if (!m_set.add(given.key))
            derived->ambiguous.insert(given.key.kid());
    }
    m_derived = std::move(derived);
}

const std::vector<std::string>& Inspector::publicTexts() const
{
    std::call_once(m_derived->once, [this] {
        std::size_t taken = 0;
        for (const auto& given : m_keys) {
            if (given.key.isSymmetric() || ++taken > mostConfusionKeys)
                continue;
            auto texts = publicTextsOf(given.key);
            m_derived->publicTexts.insert(m_derived->publicTexts.end(), texts.begin(), texts.end());
        }
    });
    return m_derived->publicTexts;
}

Inspection Inspector::inspect(const Found& found) const
{
    Examined examined{found, m_context, m_keys};
    auto& inspection = examined.inspection;
    inspection.source = found.source;
    inspection.source.host = found.host;
    inspection.token = found.text;
    if (!found.setCookie.empty())
        examined.setCookie = parseSetCookie(found.setCookie);
    measure(examined);
    const bool framework = found.text.size() <= maximumTokenSize && decodeFramework(examined);
    if (!framework && looksLikeJose(found.text)) {
        decodeJose(examined);
        inspection.kind = kindOfJose(examined);
        judge(examined, {m_set, m_derived->ambiguous});
        inspection.header = explainHeader(examined);
    } else {
        if (!framework)
            inspection.kind = kindByName(found.source.cookieName, found.text);
        explainOther(examined);
    }
    addCookieName(examined);
    inspection.claims = explainClaims(examined);
    inspection.summary = summaryOf(examined);
    if (examined.isHmac() || inspection.kind == TokenKind::FlaskSession)
        guessSecret(examined, examined.jose ? std::span<const std::string>(publicTexts())
                                            : std::span<const std::string>());
    inspection.findings = findingsOf(examined);
    return std::move(examined.inspection);
}

std::vector<Inspection> Inspector::inspect(std::string_view input) const
{
    const auto finds = find(input);
    std::vector<Inspection> inspections;
    inspections.reserve(finds.size());
    for (const auto& found : finds)
        inspections.push_back(inspect(found));
    addInputFindings(finds, inspections, m_context);
    return inspections;
}

} // namespace signet::session
