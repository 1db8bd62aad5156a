// signet keys schedule: how often an authority rotates its keys by itself.

#include "app/command/authority/act.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/document.h"
#include "app/command/figures.h"
#include "app/command/help.h"
#include "core/protocol/wire.h"

#include <memory>

namespace signet::command {

namespace {

struct ScheduleOptions : ActOptions
{
    std::string use;
    std::string every;
};

Result<std::optional<Seconds>> readInterval(const std::string& text)
{
    if (text == "never")
        return std::nullopt;
    const auto interval = parseDuration(text);
    if (!interval)
        return fail(interval.error().code, interval.error().message,
                    "Write it as 90d or 12w, or never to rotate by hand");
    return *interval;
}

std::string sentence(const char* use, const std::optional<Seconds>& interval)
{
    return std::string("The ") + use + " key is rotated " +
           (interval ? "every " + durationText(*interval) : "by hand") + '.';
}

ExitStatus schedule(const ScheduleOptions& options)
{
    const auto use = keys::keyUseFromString(options.use);
    if (!use)
        return complain({ErrorCode::InvalidInput, "There is no use '" + options.use + "' of keys",
                         "A key's use is seal (session and remember tokens) or sign (identity tokens)"},
                        options);
    const auto interval = readInterval(options.every);
    if (!interval)
        return complain(interval.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        const auto status = connection.client.status();
        if (!status)
            return tl::unexpected(status.error());
        auto settings = status->settings;
        (*use == keys::KeyUse::Seal ? settings.sealRotation : settings.signRotation) = *interval;
        const auto stop = decideUnasked(options, sentence(options.use.c_str(), *interval));
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        const auto kept = once(connection.client, id, connection.client.putSettings(settings, id));
        if (!kept)
            return tl::unexpected(kept.error());
        if (options.json)
            return answer(documentText({{"settings", protocol::toJson(*kept)}, {"done", true}}));
        return answer(sentence("seal", kept->sealRotation) + '\n' + sentence("sign", kept->signRotation) +
                      '\n');
    });
}

} // namespace

void addScheduleCommand(Commands& commands, CLI::App& keysGroup)
{
    auto options = std::make_shared<ScheduleOptions>();
    auto* app = keysGroup.add_subcommand("schedule", "how often an authority rotates a key by itself");
    app->add_option("use", options->use, "seal or sign")->option_text("USE")->required();
    app->add_option("every", options->every, "1d to 10 years, as 90d or 12w; never: by hand")
        ->option_text("TIME|never")
        ->required();
    addActOptions(*app, *options, Asks::ConsentAfterPreview);
    explain(*app,
            {"USE TIME|never [OPTION]…",
             {"A day before a rotation is due its key is staged, so that every node has it in time. Needs "
              "an administrator."},
             authorityStatuses("done", "the role is too small"),
             {{"Four times a year", "signet keys schedule seal 90d"},
              {"Only by hand", "signet keys schedule seal never"}}});
    commands.add(app, [options] { return schedule(*options); });
}

} // namespace signet::command
