#include "core/protocol/wire.h"

#include "core/jose/json_reader.h"
#include "core/protocol/http_status.h"

namespace signet::protocol {

Result<Json> parseJson(std::string_view text)
{
    auto json = jose::parseStrictly(text);
    if (!json)
        return fail(ErrorCode::InvalidInput,
                    "The body is not the JSON that was expected: " + std::string(json.error().detail) + ".");
    return std::move(*json);
}

std::string toText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json toJson(const Error& error)
{
    return {{"error", {{"code", toString(error.code)}, {"message", error.message}, {"hint", error.hint}}}};
}

void read(Fields& in, Error& out)
{
    in.name("code", out.code, errorCodeFromString);
    in.get("message", out.message);
    in.maybe("hint", out.hint);
}

Error errorOf(const HttpResponse& response)
{
    if (const auto json = parseJson(response.body)) {
        Error error;
        Fields in(*json, {}, Reading::Tolerant);
        in.get("error", error);
        if (in.finish())
            return error;
    }
    return {codeOf(response.status),
            "The authority answered with status " + std::to_string(response.status) + " and no reason.",
            "Look at the log of signetd; something between here and there may have answered in its place."};
}

std::string_view toString(session::SameSite sameSite) noexcept
{
    switch (sameSite) {
    case session::SameSite::Strict:
        return "strict";
    case session::SameSite::None:
        return "none";
    default:
        return "lax";
    }
}

std::optional<session::SameSite> sameSiteFromString(std::string_view name) noexcept
{
    for (const auto one : {session::SameSite::Lax, session::SameSite::Strict, session::SameSite::None}) {
        if (toString(one) == name)
            return one;
    }
    return std::nullopt;
}

std::string_view toString(authority::BundleRequest::Form form) noexcept
{
    switch (form) {
    case authority::BundleRequest::Form::Jwks:
        return "jwks";
    case authority::BundleRequest::Form::Pem:
        return "pem";
    case authority::BundleRequest::Form::Complete:
        break;
    }
    return "complete";
}

std::optional<authority::BundleRequest::Form> bundleFormFromString(std::string_view name) noexcept
{
    using Form = authority::BundleRequest::Form;
    for (const auto one : {Form::Jwks, Form::Pem, Form::Complete}) {
        if (toString(one) == name)
            return one;
    }
    return std::nullopt;
}

std::string_view toString(authority::Change change) noexcept
{
    switch (change) {
    case authority::Change::Ring:
        return "ring";
    case authority::Change::Settings:
        return "settings";
    case authority::Change::Revocations:
        return "revocations";
    case authority::Change::Operators:
        return "operators";
    case authority::Change::Nodes:
        return "nodes";
    case authority::Change::Statistics:
        break;
    }
    return "statistics";
}

} // namespace signet::protocol
