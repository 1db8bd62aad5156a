// Bodies, questions and events from anybody: whatever is read is written back and read again as the same.

#include "core/protocol/event_stream.h"
#include "core/protocol/wire.h"
#include "tests/fuzz/property.h"

using namespace signet;
using namespace signet::protocol;

namespace {

template <typename T>
void readsWhatItWrote(const Json& json)
{
    const auto strict = fromJson<T>(json, Reading::Strict);
    const auto tolerant = fromJson<T>(json, Reading::Tolerant);
    if constexpr (!std::is_same_v<T, revocation::Revocation>)
        SIGNET_PROPERTY(!strict || tolerant); // strict asks for more
    if (!tolerant) {
        SIGNET_PROPERTY(tolerant.error().code == ErrorCode::InvalidInput &&
                        !tolerant.error().message.empty());
        return;
    }
    const auto written = toText(toJson(*tolerant));
    const auto parsed = parseJson(written);
    SIGNET_PROPERTY(parsed);
    const auto again = fromJson<T>(*parsed, Reading::Tolerant);
    SIGNET_PROPERTY(again);
    SIGNET_PROPERTY(toText(toJson(*again)) == written);
}

void everyType(const Json& json)
{
    readsWhatItWrote<authority::Site>(json);
    readsWhatItWrote<authority::Settings>(json);
    readsWhatItWrote<authority::RingView>(json);
    readsWhatItWrote<authority::KeyRequest>(json);
    readsWhatItWrote<authority::Preview>(json);
    readsWhatItWrote<authority::ImportedBundle>(json);
    readsWhatItWrote<revocation::Revocation>(json);
    readsWhatItWrote<authority::RevocationPage>(json);
    readsWhatItWrote<statistics::Answer>(json);
    readsWhatItWrote<authority::Operator>(json);
    readsWhatItWrote<authority::Invitation>(json);
    readsWhatItWrote<authority::ActivityPage>(json);
    readsWhatItWrote<authority::Checkpoint>(json);
    readsWhatItWrote<authority::NodeView>(json);
    readsWhatItWrote<authority::Status>(json);
}

template <typename From>
void asksWhatItRead(const QueryParameters& parameters, const From& from)
{
    const auto query = from(parameters);
    if (!query)
        return;
    const auto text = queryText(toQuery(*query));
    const auto read = parseQuery(text);
    SIGNET_PROPERTY(read);
    const auto again = from(*read);
    SIGNET_PROPERTY(again);
    SIGNET_PROPERTY(queryText(toQuery(*again)) == text);
}

void questions(std::string_view text)
{
    const auto parameters = parseQuery(text);
    if (!parameters)
        return;
    const auto again = parseQuery(queryText(*parameters));
    SIGNET_PROPERTY(again && *again == *parameters);
    asksWhatItRead(*parameters, revocationQueryFrom);
    asksWhatItRead(*parameters, activityQueryFrom);
    asksWhatItRead(*parameters, statisticsQueryFrom);
}

std::string eventsOf(std::string_view first, std::string_view second)
{
    std::string all;
    const auto take = [&](const ServerEvent& event) {
        all += event.name + "\x01" + event.data + "\x02";
        return true;
    };
    EventStreamReader reader;
    reader.feed(first, take);
    reader.feed(second, take);
    return all;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto json = parseJson(text))
        everyType(*json);
    questions(text);
    const auto whole = eventsOf(text, {});
    SIGNET_PROPERTY(whole == eventsOf(text.substr(0, size / 2), text.substr(size / 2)));
    SIGNET_PROPERTY(whole == eventsOf(text.substr(0, size / 3), text.substr(size / 3)));
    static_cast<void>(errorOf({400, {}, std::string(text)}));
    return 0;
}
