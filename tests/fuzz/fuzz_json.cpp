// The strict JSON reader against nlohmann-json: nothing is accepted that the other refuses, every value is
// the same, and what is refused has a reason.

#include "core/jose/json_reader.h"
#include "tests/fuzz/property.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

using namespace signet::jose;
using nlohmann::json;

namespace {

/// Looks at a text for the reasons by which we refuse what nlohmann-json takes.
class Strictness : public json::json_sax_t
{
public:
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool duplicates = false;
    bool hugeNumber = false;
    std::vector<std::set<std::string>> names;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t& text) override
    {
        hugeNumber = hugeNumber || text.find_first_of(".eE") == std::string::npos;
        return true;
    }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override
    {
        names.emplace_back();
        return enter();
    }
    bool key(string_t& name) override
    {
        duplicates = !names.back().insert(name).second || duplicates;
        return true;
    }
    bool end_object() override
    {
        names.pop_back();
        return leave();
    }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t, const std::string&, const json::exception&) override { return false; }

private:
    bool enter()
    {
        deepest = std::max(deepest, ++depth);
        return true;
    }
    bool leave()
    {
        --depth;
        return true;
    }
};

void valueAgrees(const JsonValue& ours, const json& theirs)
{
    switch (ours.kind) {
    case JsonKind::Null:
        SIGNET_PROPERTY(theirs.is_null());
        break;
    case JsonKind::Boolean:
        SIGNET_PROPERTY(theirs.is_boolean() && theirs.get<bool>() == ours.boolean);
        break;
    case JsonKind::Integer:
        SIGNET_PROPERTY(theirs.is_number_integer() && theirs.get<std::int64_t>() == ours.integer);
        break;
    case JsonKind::Unsigned:
        SIGNET_PROPERTY(theirs.is_number_unsigned() && theirs.get<std::uint64_t>() == ours.unsignedInteger);
        break;
    case JsonKind::Double:
        SIGNET_PROPERTY(theirs.is_number_float() && !(theirs.get<double>() < ours.number) &&
                        !(theirs.get<double>() > ours.number));
        break;
    case JsonKind::String:
        SIGNET_PROPERTY(theirs.is_string() && theirs.get_ref<const std::string&>() == ours.string);
        break;
    case JsonKind::Array:
        SIGNET_PROPERTY(theirs.is_array());
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const auto element = JsonReader::element(ours, i);
            SIGNET_PROPERTY(element);
            valueAgrees(*element, theirs[i]);
        }
        SIGNET_PROPERTY(!JsonReader::element(ours, theirs.size()));
        break;
    case JsonKind::Object:
        SIGNET_PROPERTY(theirs.is_object());
        break;
    }
    if (const auto date = toNumericDate(ours)) {
        SIGNET_PROPERTY(theirs.is_number_integer());
        SIGNET_PROPERTY(date->time_since_epoch().count() == theirs.get<std::int64_t>());
        SIGNET_PROPERTY(date->time_since_epoch().count() >= 0 && *date <= signet::latestTimestamp);
    }
}

void objectAgrees(const JsonObject& ours, const json& theirs, bool duplicatesAllowed)
{
    SIGNET_PROPERTY(theirs.is_object());
    SIGNET_PROPERTY(duplicatesAllowed || ours.members().size() == theirs.size());
    for (const auto& member : ours.members()) {
        SIGNET_PROPERTY(theirs.contains(std::string(member.name)));
        if (duplicatesAllowed)
            continue; // which of two values wins is nobody's business: they are only shown
        valueAgrees(member.value, theirs[std::string(member.name)]);
        SIGNET_PROPERTY(ours.find(member.name) == &member.value);
        // Numbers may be spelt in another way, with the same value.
        const auto again = json::parse(member.value.toJson(), nullptr, false);
        SIGNET_PROPERTY(!again.is_discarded());
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    signet::fuzz::Input input(data, size);
    const auto flags = input.byte();
    const JsonLimits limits{.depth = std::size_t{1} + flags % 16, .allowDuplicates = (flags & 0x80U) != 0};
    const auto text = input.rest();
    JsonReader reader(8 * 1024, limits);

    const bool accepted = reader.check(text).has_value();
    const auto theirs = json::parse(text, nullptr, false);
    SIGNET_PROPERTY(!accepted || !theirs.is_discarded());
    if (!accepted && !theirs.is_discarded()) {
        Strictness strictness;
        json::sax_parse(text, &strictness);
        const bool reason = strictness.deepest > limits.depth || strictness.hugeNumber ||
                            text.size() > 8 * 1024 || (strictness.duplicates && !limits.allowDuplicates) ||
                            text.starts_with("\xEF\xBB\xBF") || text.find('\0') != std::string_view::npos;
        SIGNET_PROPERTY(reason);
    }

    const auto object = reader.parse(text);
    SIGNET_PROPERTY(!object || accepted);
    if (object)
        objectAgrees(*object, theirs, limits.allowDuplicates);
    else
        SIGNET_PROPERTY(!accepted || !theirs.is_object() || theirs.size() > 64 || limits.allowDuplicates);

    std::string padded(text);
    padded.append(JsonReader::padding, '{');
    const std::string_view inPlace(padded.data(), text.size());
    const auto shortWay = reader.parsePadded(inPlace); // flat objects are read by other code here
    SIGNET_PROPERTY(shortWay.has_value() == object.has_value());
    if (shortWay)
        objectAgrees(*shortWay, theirs, limits.allowDuplicates);

    const auto strict = parseStrictly(text, limits);
    SIGNET_PROPERTY(strict.has_value() == (accepted || (text.size() > 8 * 1024 && strict.has_value())));
    SIGNET_PROPERTY(!strict || *strict == theirs);
    reader.forget();
    return 0;
}
