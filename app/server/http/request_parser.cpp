#include "app/server/http/request_parser.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace signet::server {

namespace {

constexpr std::array<std::string_view, 7> methodNames{"GET",    "HEAD",  "POST",   "PUT",
                                                      "DELETE", "PATCH", "OPTIONS"};

/// RFC 9110 section 5.6.2.
constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (char c = 'a'; c <= 'z'; ++c)
        table[static_cast<unsigned char>(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c)
        table[static_cast<unsigned char>(c)] = true;
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<unsigned char>(c)] = true;
    for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr auto isTokenByte = makeTokenTable();

bool isToken(std::string_view text) noexcept
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return isTokenByte[static_cast<unsigned char>(c)]; });
}

/// No control character but the tab; written so that compilers make vector code of it.
bool isFieldValue(std::string_view text) noexcept
{
    unsigned bad = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        bad |= static_cast<unsigned>((byte < 0x20U) & (byte != '\t')) | static_cast<unsigned>(byte == 0x7fU);
    }
    return bad == 0;
}

/// Visible ASCII without "#", which no target on the wire may hold.
bool isTarget(std::string_view text) noexcept
{
    unsigned bad = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        bad |= static_cast<unsigned>(byte < 0x21U) | static_cast<unsigned>(byte > 0x7eU) |
               static_cast<unsigned>(byte == '#');
    }
    return bad == 0 && !text.empty() && text.front() == '/';
}

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool equalIgnoringCase(std::string_view text, std::string_view lowerCase) noexcept
{
    return text.size() == lowerCase.size() && std::equal(text.begin(), text.end(), lowerCase.begin(),
                                                         [](char a, char b) { return lower(a) == b; });
}

std::string_view trim(std::string_view text) noexcept
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<KnownField> knownField(std::string_view name) noexcept
{
    const auto fits = [&](std::string_view lowerCase, KnownField field) -> std::optional<KnownField> {
        return equalIgnoringCase(name, lowerCase) ? std::optional(field) : std::nullopt;
    };
    switch (name.size()) {
    case 4:
        return fits("host", KnownField::Host);
    case 6:
        return lower(name[0]) == 'c' ? fits("cookie", KnownField::Cookie)
                                     : fits("expect", KnownField::Expect);
    case 10:
        return fits("connection", KnownField::Connection);
    case 12:
        return fits("x-request-id", KnownField::RequestId);
    case 13:
        return lower(name[0]) == 'a' ? fits("authorization", KnownField::Authorization)
                                     : fits("x-signet-site", KnownField::SignetSite);
    case 14:
        return fits("content-length", KnownField::ContentLength);
    case 17:
        return fits("transfer-encoding", KnownField::TransferEncoding);
    default:
        return std::nullopt;
    }
}

} // namespace

std::string_view toString(Method method) noexcept
{
    return methodNames[static_cast<std::size_t>(method)];
}

void RequestParser::reset() noexcept
{
    m_position = 0;
    m_scanned = 0;
    m_knownSeen = 0;
    m_fieldCount = 0;
    m_stage = Stage::RequestLine;
    m_keepAlive = true;
    m_wantsContinue = false;
    m_bodyStart = 0;
    m_bodySize = 0;
    m_chunkLeft = 0;
    m_known = {};
}

ErrorCode codeOfRefusal(int status) noexcept
{
    if (status == 503)
        return ErrorCode::Busy;
    return status == 413 || status == 431 ? ErrorCode::TooLarge : ErrorCode::InvalidInput;
}

RequestParser::State RequestParser::refuse(int status, std::string_view sentence) noexcept
{
    m_refusal = {status, sentence};
    return State::Refused;
}

RequestParser::State RequestParser::parse(char* data, std::size_t& size) noexcept
{
    if (m_stage <= Stage::Fields) {
        const State state = parseLines(data, size);
        if (state != State::Complete)
            return state;
    }
    if (m_stage == Stage::Body) {
        if (size - m_bodyStart < m_bodySize)
            return State::NeedMore;
        m_position = m_bodyStart + m_bodySize;
        m_stage = Stage::Done;
    }
    return m_stage == Stage::Done ? State::Complete : parseChunks(data, size);
}

/// Request line and fields; Complete at the empty line.
RequestParser::State RequestParser::parseLines(const char* data, std::size_t size) noexcept
{
    for (;;) {
        const std::size_t from = std::max(m_position, m_scanned);
        const auto* end = static_cast<const char*>(std::memchr(data + from, '\n', size - from));
        const std::size_t read = end == nullptr ? size : static_cast<std::size_t>(end - data) + 1;
        if (read > m_limits.header)
            return refuse(431, "The head of the request is too large.");
        if (end == nullptr) {
            m_scanned = size;
            return State::NeedMore;
        }
        const std::size_t lineEnd = read - 1;
        if (lineEnd == m_position || data[lineEnd - 1] != '\r')
            return refuse(400, "A line does not end in CR LF.");
        const std::string_view line(data + m_position, lineEnd - 1 - m_position);
        m_position = read;
        if (m_stage == Stage::RequestLine) {
            if (!parseRequestLine(data, line))
                return State::Refused;
            m_stage = Stage::Fields;
        } else if (line.empty()) {
            return endOfFields(data) ? State::Complete : State::Refused;
        } else if (!parseField(data, line)) {
            return State::Refused;
        }
    }
}

bool RequestParser::parseRequestLine(const char* data, std::string_view line) noexcept
{
    constexpr std::string_view version = " HTTP/1.1";
    const std::size_t space = line.find(' ');
    const auto method = std::find(methodNames.begin(), methodNames.end(), line.substr(0, space));
    if (method == methodNames.end()) {
        const bool wellFormed = space != std::string_view::npos && isToken(line.substr(0, space));
        refuse(wellFormed ? 501 : 400,
               wellFormed ? "The method is not known here." : "The request line is not one of HTTP/1.1.");
        return false;
    }
    m_method = static_cast<Method>(method - methodNames.begin());
    if (!line.ends_with(version)) {
        const bool otherVersion = line.rfind(" HTTP/") != std::string_view::npos;
        refuse(otherVersion ? 505 : 400,
               otherVersion ? "Only HTTP/1.1 is spoken here." : "The request line is not one of HTTP/1.1.");
        return false;
    }
    if (line.size() <= space + version.size()) {
        refuse(400, "The request line is not one of HTTP/1.1.");
        return false;
    }
    const auto target = line.substr(space + 1, line.size() - version.size() - space - 1);
    if (!isTarget(target)) {
        refuse(400, "The target is not a path with an optional query.");
        return false;
    }
    m_target = {static_cast<std::uint32_t>(target.data() - data), static_cast<std::uint32_t>(target.size())};
    m_pathSize = static_cast<std::uint32_t>(std::min(target.find('?'), target.size()));
    return true;
}

bool RequestParser::parseField(const char* data, std::string_view line) noexcept
{
    const std::size_t colon = line.find(':');
    const auto name = line.substr(0, colon);
    if (colon == std::string_view::npos || !isToken(name)) {
        refuse(400, "A header field is malformed.");
        return false;
    }
    const auto value = trim(line.substr(colon + 1));
    if (!isFieldValue(value)) {
        refuse(400, "A header field holds a control character.");
        return false;
    }
    if (m_fieldCount == maximumFields) {
        refuse(431, "There are too many header fields.");
        return false;
    }
    const Piece piece{static_cast<std::uint32_t>(value.data() - data),
                      static_cast<std::uint32_t>(value.size())};
    m_fields[m_fieldCount++] = {
        {static_cast<std::uint32_t>(name.data() - data), static_cast<std::uint32_t>(name.size())}, piece};
    if (const auto known = knownField(name)) {
        const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(*known));
        if ((m_knownSeen & bit) != 0) {
            refuse(400, "A header field that may be there once is there twice.");
            return false;
        }
        m_knownSeen = static_cast<std::uint16_t>(m_knownSeen | bit);
        m_known[static_cast<std::size_t>(*known)] = piece;
    }
    return true;
}

bool RequestParser::endOfFields(const char* data) noexcept
{
    const auto has = [&](KnownField field) {
        return (m_knownSeen & (1U << static_cast<unsigned>(field))) != 0;
    };
    const auto value = [&](KnownField field) {
        const Piece piece = m_known[static_cast<std::size_t>(field)];
        return std::string_view(data + piece.offset, piece.size);
    };
    m_bodyStart = m_position;
    m_bodyLimit = m_limits.bodyOf == nullptr
                      ? m_limits.body
                      : m_limits.bodyOf(toString(m_method), {data + m_target.offset, m_target.size});
    m_scanned = m_position;
    m_stage = Stage::Done;
    if (!has(KnownField::Host)) {
        refuse(400, "The Host field is missing.");
        return false;
    }
    if (has(KnownField::ContentLength) && has(KnownField::TransferEncoding)) {
        refuse(400, "The length of the body is given in two ways.");
        return false;
    }
    if (has(KnownField::Connection) && !readConnection(value(KnownField::Connection)))
        return false;
    if (has(KnownField::ContentLength)) {
        const auto digits = value(KnownField::ContentLength);
        const bool plain =
            !digits.empty() && digits.size() <= 18 &&
            std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!plain) {
            refuse(400, "Content-Length is not a number.");
            return false;
        }
        std::size_t length = 0;
        for (const char digit : digits)
            length = length * 10 + static_cast<std::size_t>(digit - '0');
        if (length > m_bodyLimit) {
            refuse(413, "The body is too large.");
            return false;
        }
        m_bodySize = length;
        m_stage = length == 0 ? Stage::Done : Stage::Body;
    } else if (has(KnownField::TransferEncoding)) {
        if (!equalIgnoringCase(value(KnownField::TransferEncoding), "chunked")) {
            refuse(400, "No transfer coding but chunked is understood.");
            return false;
        }
        m_stage = Stage::ChunkSize;
    }
    if (m_stage != Stage::Done && (m_method == Method::Get || m_method == Method::Head)) {
        refuse(400, "A request of this method has no body.");
        return false;
    }
    if (has(KnownField::Expect)) {
        if (!equalIgnoringCase(value(KnownField::Expect), "100-continue")) {
            refuse(417, "Nothing but 100-continue can be expected.");
            return false;
        }
        m_wantsContinue = m_stage != Stage::Done;
    }
    return true;
}

/// The options of `Connection`; only "close" says something here.
bool RequestParser::readConnection(std::string_view value) noexcept
{
    while (!value.empty()) {
        const std::size_t comma = std::min(value.find(','), value.size());
        const auto option = trim(value.substr(0, comma));
        if (!option.empty() && !isToken(option)) {
            refuse(400, "The Connection field is malformed.");
            return false;
        }
        if (equalIgnoringCase(option, "close"))
            m_keepAlive = false;
        value.remove_prefix(std::min(comma + 1, value.size()));
    }
    return true;
}

bool RequestParser::takeContinue() noexcept
{
    return std::exchange(m_wantsContinue, false);
}

/// Moves chunk data together behind m_bodyStart; what is not yet read follows it at m_position.
RequestParser::State RequestParser::parseChunks(char* data, std::size_t& size) noexcept
{
    constexpr std::size_t longestLine = 18; // 16 hexadecimal digits and CR LF
    for (;;) {
        if (m_stage == Stage::ChunkData) {
            const std::size_t piece = std::min(m_chunkLeft, size - m_position);
            std::memmove(data + m_bodyStart + m_bodySize, data + m_position, piece);
            m_bodySize += piece;
            m_position += piece;
            m_chunkLeft -= piece;
            if (m_chunkLeft != 0)
                break;
            m_stage = Stage::ChunkEnd;
        }
        const std::size_t left = size - m_position;
        const auto* end =
            static_cast<const char*>(std::memchr(data + m_position, '\n', std::min(left, longestLine)));
        if (end == nullptr) {
            if (left >= longestLine)
                return refuse(400, "A chunk's size cannot be read.");
            break;
        }
        const std::string_view line(data + m_position, static_cast<std::size_t>(end - data) - m_position);
        if (!line.ends_with('\r'))
            return refuse(400, "A line does not end in CR LF.");
        m_position += line.size() + 1;
        if (m_stage == Stage::ChunkSize) {
            if (!parseChunkSize(line.substr(0, line.size() - 1)))
                return State::Refused;
        } else if (line.size() != 1) {
            return refuse(400, m_stage == Stage::ChunkEnd ? "A chunk is longer than it said."
                                                          : "Trailers are not understood.");
        } else if (m_stage == Stage::LastEnd) {
            m_stage = Stage::Done;
            return State::Complete;
        } else {
            m_stage = Stage::ChunkSize;
        }
    }
    // Only what is decoded and what is not yet read stays.
    const std::size_t decoded = m_bodyStart + m_bodySize;
    std::memmove(data + decoded, data + m_position, size - m_position);
    size -= m_position - decoded;
    m_position = decoded;
    return State::NeedMore;
}

bool RequestParser::parseChunkSize(std::string_view line) noexcept
{
    std::size_t value = 0;
    bool bad = line.empty();
    for (const char c : line) {
        const char digit = lower(c);
        if (digit >= '0' && digit <= '9')
            value = value * 16 + static_cast<std::size_t>(digit - '0');
        else if (digit >= 'a' && digit <= 'f')
            value = value * 16 + static_cast<std::size_t>(digit - 'a' + 10);
        else
            bad = true;
        if (value > (std::size_t{1} << 40))
            break;
    }
    if (bad) {
        refuse(400, "A chunk's size cannot be read.");
        return false;
    }
    if (value > m_bodyLimit - m_bodySize) {
        refuse(413, "The body is too large.");
        return false;
    }
    m_chunkLeft = value;
    m_stage = value == 0 ? Stage::LastEnd : Stage::ChunkData;
    return true;
}

Request RequestParser::request(const char* data, std::span<Field, maximumFields> views) const noexcept
{
    const auto view = [data](Piece piece) { return std::string_view(data + piece.offset, piece.size); };
    Request request;
    request.method = m_method;
    request.target = view(m_target);
    request.path = request.target.substr(0, m_pathSize);
    request.query = request.target.substr(std::min<std::size_t>(m_pathSize + 1, m_target.size));
    for (std::size_t i = 0; i < m_fieldCount; ++i)
        views[i] = {view(m_fields[i].name), view(m_fields[i].value)};
    request.fields = std::span<const Field>(views.data(), m_fieldCount);
    for (std::size_t i = 0; i < knownFieldCount; ++i)
        request.known[i] = view(m_known[i]);
    request.body = std::string_view(data + m_bodyStart, m_bodySize);
    request.keepAlive = m_keepAlive;
    return request;
}

} // namespace signet::server
