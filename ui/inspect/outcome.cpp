#include "ui/inspect/outcome.h"

#include "core/base/text.h"
#include "ui/inspect/when.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace signet::ui {

using session::Inspection;
using session::PartRole;
using session::VerdictKind;

namespace {

constexpr std::size_t claimsShown = 200;
constexpr qsizetype rawShown = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Inspection)
};

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "enwiki · user 7 of CentralAuth": what core says of a site and a person, which may be any names.
QString summaryText(const std::string& summary)
{
    static const QString between = QStringLiteral(" \u00b7 ");
    QStringList parts = fromStd(summary).split(between);
    for (QString& part : parts)
        part = coreWord(part.toStdString());
    return parts.join(between);
}

QString capped(QString text)
{
    if (text.size() > rawShown) {
        text.truncate(rawShown);
        text += QLatin1Char('\n') + Words::tr("… cut here; the exported report has all of it.");
    }
    return text;
}

/// Takes "in 57 minutes" out of the meaning of a time, so that it can tick.
void splitMeaning(ClaimRow& row, Timestamp now)
{
    const QString relative = fromStd(formatRelative(*row.time, now));
    const qsizetype at = row.meaning.indexOf(relative);
    if (at < 0) {
        row.meaning = coreWords(row.meaning.toStdString());
        row.meaning += row.meaning.isEmpty() ? QString() : QStringLiteral(", ");
        return;
    }
    row.afterwards = coreWords(row.meaning.mid(at + relative.size()).toStdString());
    row.meaning = coreWords(row.meaning.left(at).toStdString());
}

std::vector<ClaimRow> makeClaims(const Inspection& inspection, Timestamp now)
{
    std::vector<ClaimRow> rows;
    rows.reserve(std::min(inspection.claims.size(), claimsShown));
    for (const session::Claim& claim : inspection.claims) {
        if (rows.size() == claimsShown)
            break;
        ClaimRow row{fromStd(claim.name), fromStd(claim.value), fromStd(claim.meaning), {}, {}, claim.time};
        if (row.value.size() > 600)
            row.value = row.value.left(600) + QChar(0x2026);
        if (claim.time) {
            row.absolute = absoluteTime(*claim.time);
            splitMeaning(row, now);
        } else {
            row.meaning = coreWords(claim.meaning);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The earliest moment after `now` at which a time of the token passes, with and without the skew.
std::optional<Timestamp> nextChange(const Inspection& inspection, Timestamp now)
{
    std::optional<Timestamp> next;
    for (const session::Claim& claim : inspection.claims) {
        if (!claim.time)
            continue;
        for (const Seconds skew : {Seconds{-60}, Seconds{0}, Seconds{60}}) {
            const Timestamp at = *claim.time + skew + Seconds{1};
            if (at > now && (!next || at < *next))
                next = at;
        }
    }
    return next;
}

void addSlice(std::vector<SizeSlice>& slices, const QString& name, std::size_t bytes, PartRole role)
{
    if (bytes > 0)
        slices.push_back({name, bytes, role});
}

void describeSize(Details& details, const Inspection& inspection)
{
    const session::SizeReport& size = inspection.size;
    details.carried = size.carried;
    details.budget = size.budget;
    addSlice(details.slices, Words::tr("header"), size.header, PartRole::Header);
    addSlice(details.slices, Words::tr("key"), size.key, PartRole::EncryptedKey);
    addSlice(details.slices, Words::tr("iv"), size.iv, PartRole::InitializationVector);
    addSlice(details.slices, inspection.encrypted ? Words::tr("sealed") : Words::tr("content"), size.payload,
             PartRole::Payload);
    addSlice(details.slices, inspection.encrypted ? Words::tr("tag") : Words::tr("signature"), size.tag,
             PartRole::Tag);
    std::size_t named = 0;
    for (const SizeSlice& slice : details.slices)
        named += slice.bytes;
    if (size.carried > named)
        addSlice(details.slices, details.slices.empty() ? Words::tr("cookie") : Words::tr("around it"),
                 size.carried - named, PartRole::Separator);
    details.sizeSentence = Words::tr("%1 of %2 bytes").arg(figure(size.carried), figure(size.budget));
}

void describeKey(Details& details, const Inspection& inspection)
{
    if (!inspection.key)
        return;
    const session::KeyReport& key = *inspection.key;
    const auto add = [&details](const QString& name, const std::string& value) {
        if (!value.empty())
            details.keyFacts.emplace_back(name, fromStd(value));
    };
    add(Words::tr("key"), key.kid);
    add(Words::tr("algorithm"), key.algorithm);
    if (!key.state.empty())
        details.keyFacts.emplace_back(Words::tr("state"), coreWord(key.state));
    if (!key.origin.empty())
        details.keyFacts.emplace_back(Words::tr("from"), coreWord(key.origin));
    add(Words::tr("thumbprint"), key.thumbprint);
}

} // namespace

VerdictLook lookOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Accepted:
        return {Words::tr("verified"), QStringLiteral("accepted"), Tone::Good};
    case VerdictKind::Refused:
        return {Words::tr("refused"), QStringLiteral("refused"), Tone::Danger};
    case VerdictKind::Unverified:
        return {Words::tr("not verified"), QStringLiteral("unverified"), Tone::Attention};
    case VerdictKind::NotAToken:
        break;
    }
    return {Words::tr("plain"), QStringLiteral("nothing"), Tone::Neutral};
}

PositionMap::PositionMap(const QString& text, std::size_t utf8Size) : m_size(utf8Size)
{
    if (utf8Size == static_cast<std::size_t>(text.size()))
        return; // all ASCII: offsets are positions
    std::size_t byte = 0;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            ++byte;
            continue;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            byte += 4;
            ++i;
        } else {
            byte +=
                c.isSurrogate() ? 1U : (c.unicode() < 0x800 ? 2U : 3U); // Qt writes '?' for a lone surrogate
        }
        m_steps.emplace_back(byte, i + 1);
    }
}

int PositionMap::position(std::size_t offset) const
{
    offset = std::min(offset, m_size);
    const auto after =
        std::upper_bound(m_steps.begin(), m_steps.end(), offset,
                         [](std::size_t wanted, const auto& step) { return wanted < step.first; });
    if (after == m_steps.begin())
        return static_cast<int>(offset);
    const auto& step = *std::prev(after);
    return step.second + static_cast<int>(offset - step.first);
}

ListRow makeRow(const Inspection& inspection)
{
    ListRow row;
    row.verdict = inspection.verdict;
    row.isToken = session::isToken(inspection.kind);
    row.verdictWord = lookOf(inspection.verdict).word;
    row.kind = coreWord(session::describe(inspection.kind));
    row.summary = summaryText(inspection.summary);
    if (row.summary.isEmpty())
        row.summary = fromStd(inspection.source.cookieName);
    row.spoken = row.summary.isEmpty() ? row.kind : Words::tr("%1, %2").arg(row.kind, row.summary);
    row.where = coreWord(inspection.source.description);
    row.lineNumber = inspection.source.line;
    row.line = figure(inspection.source.line);
    row.bytes = inspection.size.carried;
    row.size = figure(inspection.size.carried);
    row.searchText = QStringList{row.verdictWord, row.kind,
                                 row.summary,     fromStd(inspection.source.cookieName),
                                 row.where,       coreWords(inspection.headline)}
                         .join(QLatin1Char('\n'))
                         .toLower();
    return row;
}

Details makeDetails(std::shared_ptr<const Inspection> shared, Timestamp now, const PositionMap& positions)
{
    const Inspection& inspection = *shared;
    Details details;
    details.verdict = inspection.verdict;
    details.look = lookOf(inspection.verdict);
    details.headline = coreWords(inspection.headline);
    details.detail = coreWords(inspection.detail);
    details.kind = coreWord(session::describe(inspection.kind));
    details.where = coreWord(inspection.source.description);
    details.claims = makeClaims(inspection, now);
    details.claimsLeftOff = inspection.claims.size() - details.claims.size();
    for (const session::Finding& finding : inspection.findings) {
        details.findings.push_back(
            {finding.severity, coreWords(finding.message), coreWords(finding.remedy), fromStd(finding.code)});
        ++details.findingCounts[static_cast<std::size_t>(finding.severity)];
    }
    describeSize(details, inspection);
    describeKey(details, inspection);
    details.header = capped(prettyJson(inspection.headerJson));
    details.payload = capped(inspection.payloadIsJson ? prettyJson(inspection.payload)
                                                      : fromStd(toUtf8(inspection.payload)));
    details.position = positions.position(inspection.source.offset);
    details.length =
        positions.position(inspection.source.offset + inspection.source.length) - details.position;
    details.nextChange = nextChange(inspection, now);
    details.inspection = std::move(shared);
    return details;
}

QString prettyJson(const std::string& json)
{
    // Not through a parser: what was written shall be seen, duplicate members and odd numbers included.
    std::string out;
    out.reserve(json.size() * 3 / 2);
    int depth = 0;
    bool inString = false;
    const auto newLine = [&] {
        out.append(1, '\n').append(static_cast<std::size_t>(std::max(depth, 0)) * 2, ' ');
    };
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < json.size())
                out += json[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            out += c;
            break;
        case '{':
        case '[': {
            out += c;
            const std::size_t next = json.find_first_not_of(" \t\r\n", i + 1);
            if (next != std::string::npos && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                i = next;
            } else if (++depth < 64) {
                newLine();
            }
            break;
        }
        case '}':
        case ']':
            if (--depth < 63)
                newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':':
            out += ": ";
            break;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            break;
        default:
            out += c;
        }
    }
    return QString::fromStdString(out);
}

QString foundSentence(std::size_t tokens, std::size_t plain)
{
    const QString tokenPart = Words::tr("%Ln token(s)", nullptr, static_cast<int>(tokens));
    const QString plainPart = Words::tr("%Ln plain cookie(s)", nullptr, static_cast<int>(plain));
    if (tokens == 0 && plain == 0)
        return Words::tr("Found nothing");
    if (plain == 0)
        return Words::tr("Found %1").arg(tokenPart);
    if (tokens == 0)
        return Words::tr("Found %1").arg(plainPart);
    return Words::tr("Found %1, %2").arg(tokenPart, plainPart);
}

} // namespace signet::ui
