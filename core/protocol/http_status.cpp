#include "core/protocol/http_status.h"

namespace signet::protocol {

int statusOf(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return 400;
    case ErrorCode::Unauthorized:
    case ErrorCode::ClockOff:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::AlreadyExists:
    case ErrorCode::NotAllowed:
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Unsupported:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::PassphraseNeeded:
        return 422;
    case ErrorCode::Busy:
        return 429;
    case ErrorCode::Io:
    case ErrorCode::Unreachable:
        return 503;
    case ErrorCode::Crypto:
    case ErrorCode::Untrusted:
    case ErrorCode::Damaged:
        break;
    }
    return 500;
}

ErrorCode codeOf(int status) noexcept
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 405:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
    case 431:
        return ErrorCode::TooLarge;
    case 429:
        return ErrorCode::Busy;
    default:
        return status >= 500 ? ErrorCode::Unreachable : ErrorCode::InvalidInput;
    }
}

} // namespace signet::protocol
