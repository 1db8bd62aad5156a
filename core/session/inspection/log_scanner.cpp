#include "core/base/text.h"
#include "core/session/inspection/collector.h"

#include <algorithm>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;
/// A longer line is taken in pieces of this size.
constexpr std::size_t longestPiece = std::size_t{1} << 20;
/// How far from the end of such a piece a place is looked for that is not within a token.
constexpr std::size_t longestToken = std::size_t{1} << 16;

std::size_t countLines(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

LogScanner::LogScanner(Callback callback) : m_callback(std::move(callback)) {}

void LogScanner::feed(std::string_view piece)
{
    while (!piece.empty()) {
        if (m_rest.empty()) {
            const auto last = piece.rfind('\n');
            const auto lines = piece.substr(0, last == npos ? 0 : last + 1);
            scanBlock(lines);
            piece.remove_prefix(lines.size());
        }
        const auto end = piece.find('\n');
        const auto room = longestPiece - m_rest.size();
        const auto taken = std::min(end == npos ? piece.size() : end + 1, room);
        m_rest.append(piece.substr(0, taken));
        piece.remove_prefix(taken);
        if (m_rest.ends_with('\n')) {
            scanBlock(m_rest);
            m_rest.clear();
        } else if (m_rest.size() == longestPiece) {
            takeLongPiece();
        }
    }
}

void LogScanner::takeLongPiece()
{
    const auto tail = std::string_view(m_rest).substr(longestPiece - longestToken);
    const auto space = tail.find_last_of(" \t\"';,&=<>{}[]()");
    const auto cut = space == npos ? m_rest.size() : longestPiece - longestToken + space + 1;
    scanBlock(std::string_view(m_rest).substr(0, cut));
    m_rest.erase(0, cut);
}

void LogScanner::finish()
{
    const bool open = !m_rest.empty();
    scanBlock(m_rest);
    m_rest.clear();
    m_line += open ? 1 : 0;
}

void LogScanner::scanBlock(std::string_view block)
{
    std::size_t at = 0;
    for (auto hit = findTokenStart(block, 0); hit != npos; hit = findTokenStart(block, at)) {
        const auto before = block.substr(at, hit - at).rfind('\n');
        const auto begin = before == npos ? at : at + before + 1;
        const auto end = std::min(block.find('\n', hit), block.size());
        m_line += countLines(block.substr(at, begin - at));
        m_offset += begin - at;
        scanLine(block.substr(begin, end - begin));
        at = std::min(end + 1, block.size());
        m_offset += at - begin;
        m_line += end < block.size() ? 1 : 0;
    }
    m_line += countLines(block.substr(at));
    m_offset += block.size() - at;
}

void LogScanner::scanLine(std::string_view line)
{
    Collector collector;
    const Stretch whole(line);
    const auto inner = trimmed(line);
    if (isJsonToken(inner))
        collector.jsonToken(whole.part(inner));
    else
        collector.freeText(whole, true);
    for (auto& found : collector.finish(line)) {
        found.source.carrier = Carrier::LogLine;
        found.source.line = m_line + 1;
        found.source.offset += m_offset;
        for (auto& run : found.runs)
            run.inputOffset += m_offset;
        found.source.description += ", line " + std::to_string(m_line + 1);
        m_callback(std::move(found));
    }
}

} // namespace signet::session
