#include "ui/revocations/token_target.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace signet::ui {

namespace {

using Json = nlohmann::json;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::TokenTarget)
};

std::string textOf(const Json& object, const char* name)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

QString shown(const std::string& text)
{
    return QString::fromStdString(toUtf8(text));
}

TokenTarget targetOf(const Json& inspection)
{
    TokenTarget target;
    const Json& claims = inspection.value("claims", Json());
    const Json& key = inspection.value("key", Json());
    const std::string kind = textOf(inspection, "kind");
    const std::string verdict = textOf(inspection, "verdict");
    const std::string refusal = textOf(inspection, "refusal");
    target.what = shown(kind).replace(QLatin1Char('_'), QLatin1Char(' '));
    target.headline = shown(textOf(inspection, "headline"));
    target.detail = shown(textOf(inspection, "detail"));
    // A genuine token that has expired or was revoked still says truly whose it is.
    target.isVerified = verdict == "accepted" ||
                        (verdict == "refused" && (refusal == "expired" || refusal.ends_with("_revoked")));
    target.site = textOf(claims, "aud");
    target.sessionId = textOf(claims, "sid");
    target.rememberId = textOf(claims, "rid");
    target.subject = textOf(claims, "sub");
    target.name = textOf(claims, "name");
    target.kid = textOf(key, "kid");
    return target;
}

} // namespace

Result<TokenTarget> askTarget(protocol::Client& client, const std::string& token)
{
    const auto text = client.inspect(token, {});
    if (!text)
        return tl::unexpected(text.error());
    const Json answer = Json::parse(*text, nullptr, false);
    if (answer.is_object() && answer.contains("inspections") && answer["inspections"].is_array()) {
        for (const Json& inspection : answer["inspections"]) {
            TokenTarget target = targetOf(inspection);
            if (!target.isEmpty())
                return target;
        }
        if (!answer["inspections"].empty())
            return fail(
                ErrorCode::InvalidInput,
                Words::tr("The token names no session and nobody that could be ended.").toStdString(),
                Words::tr("A sealed token can be read only by the authority that made it.").toStdString());
    }
    return fail(ErrorCode::InvalidInput, Words::tr("There is no token in the text.").toStdString(),
                Words::tr("Copy it whole: a token has no spaces, and two or four dots.").toStdString());
}

} // namespace signet::ui
