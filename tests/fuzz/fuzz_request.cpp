// HTTP requests: however one arrives it reads the same, what we take Boost.Beast takes too and reads alike,
// and nothing that could be read in two ways gets into a field.

#include "app/server/http/request_parser.h"
#include "tests/fuzz/property.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

using namespace signet::server;

namespace {

namespace http = boost::beast::http;
using State = RequestParser::State;

constexpr ParserLimits limits{2 * 1024, 4 * 1024, nullptr};

struct Read
{
    State state = State::NeedMore;
    int status = 0;
    std::string method;
    std::string target;
    std::string body;
    std::size_t rest = 0; ///< bytes behind the request
    bool operator==(const Read&) const = default;
};

/// Parses `text` as it arrives in pieces of `piece` bytes.
Read parse(std::string_view text, std::size_t piece)
{
    RequestParser parser(limits);
    std::vector<char> buffer(text.size() + 64);
    Read read;
    std::size_t size = 0;
    std::size_t given = 0;
    while (given < text.size() && read.state == State::NeedMore) {
        const std::size_t next = std::min(piece, text.size() - given);
        std::memcpy(buffer.data() + size, text.data() + given, next);
        given += next;
        size += next;
        read.state = parser.parse(buffer.data(), size);
        SIGNET_PROPERTY(size <= given);
    }
    if (read.state == State::Refused) {
        read.status = parser.refusal().status;
        SIGNET_PROPERTY(read.status >= 400 && read.status < 600 && !parser.refusal().sentence.empty());
    }
    if (read.state == State::Complete) {
        std::array<Field, maximumFields> views;
        const Request request = parser.request(buffer.data(), views);
        read.method = toString(request.method);
        read.target = request.target;
        read.body = request.body;
        read.rest = size - parser.consumed() + text.size() - given;
        SIGNET_PROPERTY(request.target.starts_with('/') && request.target.starts_with(request.path));
        SIGNET_PROPERTY(request.body.size() <= limits.body);
        for (const Field& field : request.fields)
            SIGNET_PROPERTY(!field.name.empty() && field.value.find_first_of(std::string_view("\r\n\0", 3)) ==
                                                       std::string_view::npos);
    }
    return read;
}

/// What Beast reads in the same text.
class Reference final : public http::basic_parser<true>
{
public:
    std::string method;
    std::string target;
    std::string body;

private:
    using View = boost::beast::string_view;
    using Code = boost::beast::error_code;
    void on_request_impl(http::verb, View itsMethod, View itsTarget, int, Code& error) override
    {
        method.assign(itsMethod.data(), itsMethod.size());
        target.assign(itsTarget.data(), itsTarget.size());
        error = {};
    }
    void on_response_impl(int, View, int, Code& error) override { error = {}; }
    void on_field_impl(http::field, View, View, Code& error) override { error = {}; }
    void on_header_impl(Code& error) override { error = {}; }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, Code& error) override { error = {}; }
    std::size_t on_body_impl(View piece, Code& error) override
    {
        body.append(piece.data(), piece.size());
        error = {};
        return piece.size();
    }
    void on_chunk_header_impl(std::uint64_t, View, Code& error) override { error = {}; }
    std::size_t on_chunk_body_impl(std::uint64_t, View piece, Code& error) override
    {
        return on_body_impl(piece, error);
    }
    void on_finish_impl(Code& error) override { error = {}; }
};

void beastReadsTheSame(std::string_view text, const Read& read)
{
    Reference reference;
    reference.eager(true);
    std::size_t used = 0;
    while (!reference.is_done()) {
        boost::beast::error_code error;
        const std::size_t now =
            reference.put(boost::asio::buffer(text.data() + used, text.size() - used), error);
        SIGNET_PROPERTY(!error && (now != 0 || reference.is_done()));
        used += now;
    }
    SIGNET_PROPERTY(used == text.size() - read.rest);
    SIGNET_PROPERTY(reference.method == read.method && reference.target == read.target &&
                    reference.body == read.body);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 8 * 1024)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Read whole = parse(text, std::max<std::size_t>(size, 1));
    for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{17}})
        SIGNET_PROPERTY(parse(text, piece) == whole);
    if (whole.state == State::Complete)
        beastReadsTheSame(text, whole);
    return 0;
}
