#pragma once

// Reads HTTP/1.1 requests, and only what nobody can read in two ways (RFC 9112).
//
// Refused: both Content-Length and Transfer-Encoding, either one twice, a length that is not plain digits,
// any coding but chunked, chunk extensions and trailers, a line that does not end in CRLF, folded lines,
// white space before a colon, NUL and other control characters, a target not in origin-form, a body behind
// GET, Host missing or twice, HTTP/1.0 and all other versions. Whatever is refused ends the connection:
// nothing behind it can be trusted to begin where we think.
//
// Units: bytes. Errors: an HTTP status and a sentence. Allocates nothing. Thread-safety: one connection's.

#include "app/server/http/request.h"
#include "core/base/result.h"

#include <optional>

namespace signet::server {

struct ParserLimits
{
    std::size_t header = 16 * 1024; ///< request line and fields together: 431
    std::size_t body = 64 * 1024;   ///< after decoding: 413
    /// Where bodies may differ in size: the most for a request, at most `body`.
    std::size_t (*bodyOf)(std::string_view method, std::string_view target) noexcept = nullptr;
};
/// More fields than this are refused with 431.
inline constexpr std::size_t maximumFields = 64;

struct ParseRefusal
{
    int status = 400;
    std::string_view sentence; ///< a literal
};
/// What both doors call a request that is answered before it is one.
[[nodiscard]] ErrorCode codeOfRefusal(int status) noexcept;

class RequestParser
{
public:
    enum class State : std::uint8_t { NeedMore, Complete, Refused };

    explicit RequestParser(ParserLimits limits = {}) noexcept : m_limits(limits) {}

    /// Forgets the last request, to begin with the next one.
    void reset() noexcept;
    /// Reads on in `data`, which begins where the request does and holds what was there at the last call and
    /// more. Chunks are decoded in place, so that `size` may shrink.
    [[nodiscard]] State parse(char* data, std::size_t& size) noexcept;

    /// After Complete, with the `data` of that call; the fields are put into `views`.
    [[nodiscard]] Request request(const char* data, std::span<Field, maximumFields> views) const noexcept;
    /// How many bytes the request took, after Complete.
    [[nodiscard]] std::size_t consumed() const noexcept { return m_position; }
    [[nodiscard]] const ParseRefusal& refusal() const noexcept { return m_refusal; }
    /// Whether the client waits for "100 Continue" before it sends the body; says so once.
    [[nodiscard]] bool takeContinue() noexcept;
    /// How large `data` may become before anything is refused: what a buffer must have room for.
    [[nodiscard]] std::size_t largestRequest() const noexcept
    {
        return m_limits.header + m_limits.body + 1'024;
    }

private:
    enum class Stage : std::uint8_t {
        RequestLine,
        Fields,
        Body,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        LastEnd,
        Done
    };
    struct Piece
    {
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
    };
    struct FieldPieces
    {
        Piece name;
        Piece value;
    };

    State refuse(int status, std::string_view sentence) noexcept;
    State parseLines(const char* data, std::size_t size) noexcept;
    bool parseRequestLine(const char* data, std::string_view line) noexcept;
    bool parseField(const char* data, std::string_view line) noexcept;
    bool endOfFields(const char* data) noexcept;
    bool readConnection(std::string_view value) noexcept;
    State parseChunks(char* data, std::size_t& size) noexcept;
    bool parseChunkSize(std::string_view line) noexcept;

    ParserLimits m_limits;
    ParseRefusal m_refusal;
    std::size_t m_position = 0; ///< everything before has been read
    std::size_t m_scanned = 0;  ///< no line end before, behind m_position
    Piece m_target;
    std::uint32_t m_pathSize = 0;
    std::array<FieldPieces, maximumFields> m_fields;
    std::array<Piece, knownFieldCount> m_known{};
    std::uint16_t m_knownSeen = 0; ///< a bit for each
    std::uint8_t m_fieldCount = 0;
    Stage m_stage = Stage::RequestLine;
    Method m_method = Method::Get;
    bool m_keepAlive = true;
    bool m_wantsContinue = false;
    std::size_t m_bodyStart = 0;
    std::size_t m_bodySize = 0;
    std::size_t m_bodyLimit = 0;
    std::size_t m_chunkLeft = 0;
};

} // namespace signet::server
