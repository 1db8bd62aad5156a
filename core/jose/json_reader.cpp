#include "core/jose/json_reader.h"

#include "core/base/secret_bytes.h"
#include "core/jose/flat_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <vector>

#include <simdjson.h>

namespace signet::jose {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t maximumDepth = 64;
constexpr std::size_t maximumMembers = 64;
constexpr std::size_t fewNames = 24; // up to here comparing each with each beats sorting

static_assert(sizeof(dom::element) == sizeof(std::array<const void*, 2>));
static_assert(std::is_trivially_copyable_v<dom::element>);

dom::element elementOf(const std::array<const void*, 2>& opaque) noexcept
{
    dom::element element;
    std::memcpy(static_cast<void*>(&element), opaque.data(), sizeof(element));
    return element;
}

JsonKind kindOf(dom::element_type type) noexcept
{
    switch (type) {
    case dom::element_type::ARRAY:
        return JsonKind::Array;
    case dom::element_type::OBJECT:
        return JsonKind::Object;
    case dom::element_type::INT64:
        return JsonKind::Integer;
    case dom::element_type::UINT64:
        return JsonKind::Unsigned;
    case dom::element_type::DOUBLE:
        return JsonKind::Double;
    case dom::element_type::STRING:
        return JsonKind::String;
    case dom::element_type::BOOL:
        return JsonKind::Boolean;
    case dom::element_type::NULL_VALUE:
        return JsonKind::Null;
    }
    return JsonKind::Null;
}

/// Looks for two members of one name at every depth, and for too much depth.
class TreeCheck
{
public:
    TreeCheck(const JsonLimits& limits, std::vector<std::string_view>& names) noexcept
        : m_limits(limits), m_names(names)
    {}

    [[nodiscard]] Verdict<void> operator()(dom::element element, std::size_t depth) noexcept
    {
        const bool isObject = element.is_object();
        if (!isObject && !element.is_array())
            return {};
        if (depth > m_limits.depth)
            return refuse(Refusal::Malformed, "the JSON is nested too deeply");
        if (!isObject)
            return children(dom::array(element.get_array().value_unsafe()), depth,
                            [](dom::element child) { return child; });
        const auto object = element.get_object().value_unsafe();
        if (!m_limits.allowDuplicates && hasDuplicates(object))
            return refuse(Refusal::Malformed, "a member name stands twice in the JSON");
        return children(object, depth, [](dom::key_value_pair pair) { return pair.value; });
    }

private:
    template <typename Container, typename ValueOf>
    Verdict<void> children(Container container, std::size_t depth, ValueOf valueOf) noexcept
    {
        for (auto child : container) {
            if (auto verdict = (*this)(valueOf(child), depth + 1); !verdict)
                return verdict;
        }
        return {};
    }

    bool hasDuplicates(dom::object object) noexcept
    {
        m_names.clear(); // its capacity was reserved for as many names as the text can hold
        for (auto pair : object)
            m_names.push_back(pair.key);
        if (m_names.size() > fewNames) {
            std::sort(m_names.begin(), m_names.end());
            return std::adjacent_find(m_names.begin(), m_names.end()) != m_names.end();
        }
        for (std::size_t i = 1; i < m_names.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                if (m_names[i] == m_names[k])
                    return true;
            }
        }
        return false;
    }

    const JsonLimits& m_limits;
    std::vector<std::string_view>& m_names;
};

} // namespace

struct JsonReader::State
{
    State(std::size_t size, JsonLimits readLimits)
        : limits(readLimits), capacity(size), copy(size + padding, '\0')
    {
        names.reserve(size / 4 + 8); // a member needs four characters at least: "",:
        allocated = parser.allocate(size + padding, maximumDepth + 2) == simdjson::SUCCESS &&
                    parser.doc.allocate(size + padding) == simdjson::SUCCESS;
    }

    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { forget(); }

    void forget() noexcept
    {
        cleanse(copy.data(), copy.size());
        // Each string takes its bytes, four for its length and one to end it; the text had quotes for two of
        // those.
        if (parser.doc.string_buf)
            cleanse(parser.doc.string_buf.get(), parser.doc.capacity());
        members.fill({});
        names.clear();
    }

    /// `depth` is the level of nesting that `padded` itself stands at.
    [[nodiscard]] Verdict<dom::element> parse(std::string_view padded, std::size_t depth = 1) noexcept
    {
        if (padded.size() > capacity)
            return refuse(Refusal::TooLarge, "the JSON is larger than allowed");
        if (!allocated || padded.empty() || padded.front() == '\xEF')
            return refuse(Refusal::Malformed, "it is not JSON");
        dom::element root;
        const auto error = parser.parse(padded.data(), padded.size(), false).get(root);
        if (error == simdjson::DEPTH_ERROR)
            return refuse(Refusal::Malformed, "the JSON is nested too deeply");
        if (error == simdjson::UTF8_ERROR)
            return refuse(Refusal::Malformed, "the JSON is not UTF-8");
        if (error != simdjson::SUCCESS)
            return refuse(Refusal::Malformed, "it is not well-formed JSON");
        if (auto verdict = TreeCheck(limits, names)(root, depth); !verdict)
            return tl::unexpected(verdict.error());
        return root;
    }

    std::string_view pad(std::string_view text) noexcept
    {
        std::copy(text.begin(), text.end(), copy.begin()); // memcpy may not be given an empty view's nullptr
        std::memset(copy.data() + text.size(), ' ', padding);
        return {copy.data(), text.size()};
    }

    [[nodiscard]] static JsonValue toValue(dom::element element) noexcept
    {
        JsonValue value;
        value.kind = kindOf(element.type());
        switch (value.kind) {
        case JsonKind::Boolean:
            value.boolean = element.get_bool().value_unsafe();
            break;
        case JsonKind::Integer:
            value.integer = element.get_int64().value_unsafe();
            value.unsignedInteger = value.integer < 0 ? 0 : static_cast<std::uint64_t>(value.integer);
            break;
        case JsonKind::Unsigned:
            value.unsignedInteger = element.get_uint64().value_unsafe();
            break;
        case JsonKind::Double:
            value.number = element.get_double().value_unsafe();
            break;
        case JsonKind::String:
            value.string = element.get_string().value_unsafe();
            break;
        case JsonKind::Null:
        case JsonKind::Array:
        case JsonKind::Object:
            break;
        }
        std::memcpy(value.m_element.data(), static_cast<const void*>(&element), sizeof(element));
        return value;
    }

    [[nodiscard]] Verdict<JsonObject> fill(dom::element element) noexcept
    {
        dom::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return refuse(Refusal::Malformed, "the JSON is not an object");
        std::size_t count = 0;
        for (auto pair : object) {
            if (count == members.size())
                return refuse(Refusal::Malformed, "the JSON object has too many members");
            members[count++] = {pair.key, toValue(pair.value)};
        }
        return firstMembers(count);
    }

    /// The short way; nothing when the text is not made for it.
    [[nodiscard]] std::optional<JsonObject> parseFlat(std::string_view padded) noexcept
    {
        const auto flat =
            padded.size() <= capacity ? readFlatObject(padded, members, limits.depth) : std::nullopt;
        if (!flat)
            return std::nullopt;
        if (flat->nested == "{}" || flat->nested == "[]") {
            members[flat->nestedIndex].value.kind = flat->nested == "{}" ? JsonKind::Object : JsonKind::Array;
            members[flat->nestedIndex].value.text = flat->nested;
        } else if (flat->nestedIsSimple) {
            members[flat->nestedIndex].value.kind = JsonKind::Object; // read when it is opened
            members[flat->nestedIndex].value.text = flat->nested;
        } else if (!flat->nested.empty()) {
            const auto nested = parse(flat->nested, 2);
            if (!nested)
                return std::nullopt; // the whole text is refused for the same reason, in the same words
            members[flat->nestedIndex].value = toValue(*nested);
            members[flat->nestedIndex].value.text = flat->nested;
        }
        return firstMembers(flat->count);
    }

    [[nodiscard]] JsonObject firstMembers(std::size_t count) const noexcept
    {
        JsonObject result;
        result.m_members = std::span(members.data(), count);
        return result;
    }

    JsonLimits limits;
    std::size_t capacity;
    std::string copy;
    std::vector<std::string_view> names;
    std::array<JsonMember, maximumMembers> members{};
    dom::parser parser;
    bool allocated = false;
};

std::string JsonValue::toJson() const
{
    if (!text.empty())
        return std::string(text);
    if (m_element[0])
        return simdjson::minify(elementOf(m_element));
    // What came the short way has no place in a document of simdjson's; it is a scalar or empty.
    switch (kind) {
    case JsonKind::Boolean:
        return boolean ? "true" : "false";
    case JsonKind::Integer:
        return std::to_string(integer);
    case JsonKind::String:
        return nlohmann::json(string).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    case JsonKind::Object:
        return "{}";
    case JsonKind::Array:
        return "[]";
    default:
        return "null";
    }
}

const JsonValue* JsonObject::find(std::string_view name) const noexcept
{
    for (const auto& member : m_members) {
        if (member.name == name)
            return &member.value;
    }
    return nullptr;
}

JsonReader::JsonReader(std::size_t capacity, JsonLimits limits)
    : m_state(std::make_unique<State>(
          capacity, JsonLimits{std::min(limits.depth, maximumDepth), limits.allowDuplicates}))
{}

JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

Verdict<JsonObject> JsonReader::parsePadded(std::string_view text) noexcept
{
    if (const auto object = m_state->parseFlat(text))
        return *object;
    auto root = m_state->parse(text);
    if (!root)
        return tl::unexpected(root.error());
    return m_state->fill(*root);
}

Verdict<JsonObject> JsonReader::parse(std::string_view text) noexcept
{
    if (text.size() > m_state->capacity)
        return refuse(Refusal::TooLarge, "the JSON is larger than allowed");
    return parsePadded(m_state->pad(text));
}

Verdict<void> JsonReader::check(std::string_view text) noexcept
{
    if (text.size() > m_state->capacity)
        return refuse(Refusal::TooLarge, "the JSON is larger than allowed");
    auto root = m_state->parse(m_state->pad(text));
    if (!root)
        return tl::unexpected(root.error());
    return {};
}

Verdict<JsonObject> JsonReader::open(const JsonValue& object) noexcept
{
    if (!object.isObject())
        return refuse(Refusal::Malformed, "the JSON is not an object");
    if (object.m_element[0])
        return m_state->fill(elementOf(object.m_element));
    if (object.text.size() <= std::string_view("{}").size())
        return m_state->firstMembers(0);
    const auto read = m_state->parse(object.text, 2);
    if (!read)
        return tl::unexpected(read.error());
    return m_state->fill(*read);
}

std::optional<JsonValue> JsonReader::element(const JsonValue& array, std::size_t index) noexcept
{
    if (!array.isArray() || !array.m_element[0])
        return std::nullopt;
    dom::element element;
    if (elementOf(array.m_element).get_array().at(index).get(element) != simdjson::SUCCESS)
        return std::nullopt;
    return State::toValue(element);
}

void JsonReader::forget() noexcept
{
    m_state->forget();
}

Verdict<nlohmann::json> parseStrictly(std::string_view text, JsonLimits limits)
{
    JsonReader reader(std::max<std::size_t>(text.size(), 64), limits);
    if (auto verdict = reader.check(text); !verdict)
        return tl::unexpected(verdict.error());
    auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded())
        return refuse(Refusal::Malformed, "it is not well-formed JSON");
    return document;
}

Verdict<Timestamp> toNumericDate(const JsonValue& value) noexcept
{
    if (value.kind != JsonKind::Integer)
        return refuse(Refusal::Malformed, "a date is not a whole number of seconds");
    const Timestamp time{Seconds{value.integer}};
    if (value.integer < 0 || time > latestTimestamp)
        return refuse(Refusal::Malformed, "a date is out of range");
    return time;
}

} // namespace signet::jose
