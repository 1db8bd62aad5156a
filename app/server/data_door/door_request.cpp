#include "app/server/data_door/door_request.h"

namespace signet::server {

namespace {

unsigned memberNamed(std::string_view name) noexcept
{
    switch (name.size()) {
    case 4:
        return name == "site"   ? DoorRequest::Site
               : name == "name" ? DoorRequest::Name
               : name == "data" ? DoorRequest::Data
                                : 0U;
    case 5:
        return name == "token" ? DoorRequest::Token : 0U;
    case 6:
        return name == "beside" ? DoorRequest::Beside : 0U;
    case 7:
        return name == "subject" ? DoorRequest::Subject : 0U;
    case 8:
        return name == "remember" ? DoorRequest::RememberToken | DoorRequest::RememberWish : 0U;
    case 14:
        return name == "remember_check" ? DoorRequest::RememberCheck : 0U;
    case 16:
        return name == "identity_subject" ? DoorRequest::IdentitySubject : 0U;
    default:
        return 0;
    }
}

std::string_view* textOf(unsigned member, DoorRequest& request) noexcept
{
    switch (member) {
    case DoorRequest::Site:
        return &request.site;
    case DoorRequest::Token:
        return &request.token;
    case DoorRequest::RememberToken:
        return &request.rememberToken;
    case DoorRequest::Subject:
        return &request.subject;
    case DoorRequest::Name:
        return &request.name;
    case DoorRequest::IdentitySubject:
        return &request.identitySubject;
    case DoorRequest::RememberCheck:
        return &request.rememberCheck;
    default:
        return nullptr;
    }
}

} // namespace

std::string_view readDoorRequest(const jose::JsonObject& object, unsigned required, unsigned allowed,
                                 DoorRequest& request) noexcept
{
    for (const jose::JsonMember& one : object.members()) {
        const unsigned member = memberNamed(one.name) & allowed;
        if (member == 0)
            return "The request has a member that is not known here.";
        if (auto* text = textOf(member, request)) {
            if (!one.value.isString())
                return "A member of the request that must be a text is none.";
            // A site that lost track of who it is must not seal a session of nobody.
            if (member == DoorRequest::Subject && one.value.string.empty())
                return "\"subject\" is empty; it is left out where nobody is logged in.";
            *text = one.value.string;
        } else if (member == DoorRequest::Data) {
            if (!one.value.isObject())
                return "\"data\" must be an object.";
            request.data = one.value;
        } else if (member == DoorRequest::Beside) {
            if (one.value.kind != jose::JsonKind::Integer || one.value.integer < 0 ||
                one.value.integer > DoorRequest::mostBeside)
                return "\"beside\" must be a number of bytes, 0 to 65536.";
            request.beside = static_cast<std::size_t>(one.value.integer);
        } else {
            if (one.value.kind != jose::JsonKind::Boolean)
                return "\"remember\" must be true or false.";
            request.remember = one.value.boolean;
        }
        request.given |= member;
    }
    return (request.given & required) == required ? std::string_view()
                                                  : "The request lacks a member that it must have.";
}

} // namespace signet::server
