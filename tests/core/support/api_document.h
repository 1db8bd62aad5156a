#pragma once

// resources/openapi.yaml as a judge of real requests and answers: the operations it describes, and whether a
// value fits a schema (the part of JSON Schema 2020-12 that the document uses; any other keyword is an error,
// so that nothing in it goes unheeded).
//
// Errors: a sentence naming the place; "" if all is well. A document that cannot be read ends the test.
// Thread-safety: immutable.

#include <QRegularExpression>
#include <QString>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include <yaml-cpp/yaml.h>

namespace signet::tests {

class ApiDocument
{
public:
    using Json = nlohmann::json;

    struct Operation
    {
        std::string method; ///< "GET"
        std::string path;   ///< "/v1/sites/{name}"
        Json definition;
        std::vector<Json> parameters; ///< of the path too, references followed
    };

    explicit ApiDocument(const QString& path)
    {
        try {
            m_document = toJson(YAML::LoadFile(path.toStdString()));
        } catch (const YAML::Exception& error) {
            qFatal("%s: %s", qPrintable(path), error.what());
        }
    }

    [[nodiscard]] const Json& document() const { return m_document; }

    /// Those of one door: "admin", "data".
    [[nodiscard]] std::vector<Operation> operations(const std::string& door) const
    {
        std::vector<Operation> found;
        for (const auto& [path, item] : m_document["paths"].items()) {
            for (const auto& [method, definition] : item.items()) {
                if (method == "parameters" || definition.value("x-door", "") != door)
                    continue;
                Operation one{upper(method), path, definition, {}};
                for (const auto* const holder : {&item, &definition}) {
                    for (const auto& parameter : holder->value("parameters", Json::array()))
                        one.parameters.push_back(follow(parameter));
                }
                found.push_back(std::move(one));
            }
        }
        return found;
    }

    /// What is wrong with a request's body; a request without one has "".
    [[nodiscard]] QString wrongRequest(const std::string& method, const std::string& path,
                                       const std::string& body) const
    {
        const auto* const operation = find(method, path);
        if (!operation)
            return "no such operation";
        if (!operation->contains("requestBody"))
            return body.empty() ? QString() : "a body where none is described";
        return wrongText(follow((*operation)["requestBody"])["content"], "application/json", body);
    }

    /// What is wrong with an answer: its status, its type or its body.
    [[nodiscard]] QString wrongAnswer(const std::string& method, const std::string& path, int status,
                                      const std::string& type, const std::string& body) const
    {
        const auto* const operation = find(method, path);
        if (!operation)
            return "no such operation";
        const auto& responses = (*operation)["responses"];
        const auto response = responses.find(std::to_string(status));
        if (response == responses.end())
            return QString("status %1 is not described").arg(status);
        const auto& described = follow(*response);
        if (!described.contains("content"))
            return status == 204 && !body.empty() ? "a body where none is described" : QString();
        return wrongText(described["content"], type, body);
    }

    /// What is wrong with `value` as a schema has it.
    [[nodiscard]] QString wrongIn(const Json& value, const Json& schema, const QString& place = "value") const
    {
        for (const auto& [keyword, given] : schema.items()) {
            const auto wrong = wrongBy(keyword, given, value, schema, place);
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    [[nodiscard]] const Json& schema(const std::string& name) const
    {
        return m_document["components"]["schemas"][name];
    }

private:
    static std::string upper(std::string text)
    {
        for (auto& c : text)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        return text;
    }

    static Json toJson(const YAML::Node& node)
    {
        Json json;
        switch (node.Type()) {
        case YAML::NodeType::Map:
            json = Json::object();
            for (const auto& member : node)
                json[member.first.as<std::string>()] = toJson(member.second);
            return json;
        case YAML::NodeType::Sequence:
            json = Json::array();
            for (const auto& element : node)
                json.push_back(toJson(element));
            return json;
        case YAML::NodeType::Scalar:
            return scalar(node);
        default:
            return json;
        }
    }
    /// What is quoted is a text whatever it says.
    static Json scalar(const YAML::Node& node)
    {
        const auto& text = node.Scalar();
        if (node.Tag() != "!" && (text == "true" || text == "false"))
            return text == "true";
        if (node.Tag() != "!" && !text.empty() && text.find_first_not_of("-0123456789") == std::string::npos)
            return std::stoll(text);
        return text;
    }

    const Json& follow(const Json& reference) const
    {
        if (!reference.contains("$ref"))
            return reference;
        return m_document.at(Json::json_pointer(reference["$ref"].get<std::string>().substr(1)));
    }

    [[nodiscard]] const Json* find(const std::string& method, const std::string& path) const
    {
        auto name = method;
        for (auto& c : name)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const auto item = m_document["paths"].find(path);
        if (item == m_document["paths"].end())
            return nullptr;
        const auto operation = item->find(name);
        return operation == item->end() ? nullptr : &*operation;
    }

    [[nodiscard]] QString wrongText(const Json& content, const std::string& type,
                                    const std::string& body) const
    {
        const auto bare = type.substr(0, type.find(';'));
        const auto described = content.find(bare);
        if (described == content.end())
            return QString("the type \"%1\" is not described").arg(bare.c_str());
        if (bare.starts_with("text/") || bare == "application/x-pem-file")
            return wrongIn(body, (*described)["schema"]);
        const auto json = Json::parse(body, nullptr, false);
        return json.is_discarded() ? "it is no JSON" : wrongIn(json, (*described)["schema"]);
    }

    static bool isOfType(const Json& value, const std::string& type)
    {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
               (type == "string" && value.is_string()) || (type == "integer" && value.is_number_integer()) ||
               (type == "number" && value.is_number()) || (type == "boolean" && value.is_boolean()) ||
               (type == "null" && value.is_null());
    }

    [[nodiscard]] QString wrongBy(const std::string& keyword, const Json& given, const Json& value,
                                  const Json& schema, const QString& place) const
    {
        const auto unless = [&](bool fine, const QString& what) {
            return fine ? QString() : place + " " + what;
        };
        if (keyword == "$ref")
            return wrongIn(value, follow(schema), place);
        if (keyword == "type") {
            const auto types = given.is_array() ? given : Json::array({given});
            const bool fine = std::any_of(types.begin(), types.end(), [&](const Json& type) {
                return isOfType(value, type.get<std::string>());
            });
            return unless(fine, "is not of type " + QString::fromStdString(given.dump()));
        }
        if (keyword == "enum")
            return unless(std::find(given.begin(), given.end(), value) != given.end(),
                          "is none of " + QString::fromStdString(given.dump()));
        if (keyword == "oneOf") {
            const auto fits = std::count_if(given.begin(), given.end(),
                                            [&](const Json& one) { return wrongIn(value, one).isEmpty(); });
            return unless(fits == 1, "fits " + QString::number(fits) + " of the alternatives");
        }
        if (keyword == "required" || keyword == "properties" || keyword == "additionalProperties")
            return value.is_object() ? wrongMembers(keyword, given, value, schema, place) : QString();
        if (keyword == "items" || keyword == "minItems" || keyword == "maxItems")
            return value.is_array() ? wrongElements(keyword, given, value, place) : QString();
        if (keyword == "pattern" || keyword == "minLength" || keyword == "maxLength")
            return value.is_string() ? wrongString(keyword, given, value, place) : QString();
        if (keyword == "minimum" || keyword == "maximum") {
            if (!value.is_number())
                return {};
            return unless(keyword == "minimum" ? value >= given : value <= given, "is out of its range");
        }
        const bool tellsOnly = keyword == "description" || keyword == "default" || keyword == "readOnly";
        return unless(tellsOnly, "has a schema with the unknown keyword " + QString::fromStdString(keyword));
    }

    [[nodiscard]] QString wrongMembers(const std::string& keyword, const Json& given, const Json& value,
                                       const Json& schema, const QString& place) const
    {
        if (keyword == "required") {
            for (const auto& name : given) {
                if (!value.contains(name.get<std::string>()))
                    return place + " lacks " + QString::fromStdString(name.get<std::string>());
            }
        } else if (keyword == "properties") {
            for (const auto& [name, property] : given.items()) {
                if (!value.contains(name))
                    continue;
                const auto wrong = wrongIn(value[name], property, place + "." + QString::fromStdString(name));
                if (!wrong.isEmpty())
                    return wrong;
            }
        } else if (given == false) {
            for (const auto& [name, member] : value.items()) {
                if (!schema.contains("properties") || !schema["properties"].contains(name))
                    return place + " has " + QString::fromStdString(name) + ", which is not described";
            }
        }
        return {};
    }

    [[nodiscard]] QString wrongElements(const std::string& keyword, const Json& given, const Json& value,
                                        const QString& place) const
    {
        if (keyword == "minItems")
            return value.size() >= given.get<std::size_t>() ? QString() : place + " has too few elements";
        if (keyword == "maxItems")
            return value.size() <= given.get<std::size_t>() ? QString() : place + " has too many elements";
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto wrong = wrongIn(value[i], given, place + "[" + QString::number(i) + "]");
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    static QString wrongString(const std::string& keyword, const Json& given, const Json& value,
                               const QString& place)
    {
        const auto text = QString::fromStdString(value.get<std::string>());
        const auto length = static_cast<std::size_t>(text.toUcs4().size());
        const bool fine =
            keyword == "minLength" ? length >= given.get<std::size_t>()
            : keyword == "maxLength"
                ? length <= given.get<std::size_t>()
                : QRegularExpression(QString::fromStdString(given.get<std::string>())).match(text).hasMatch();
        return fine ? QString() : place + " does not fit its " + QString::fromStdString(keyword);
    }

    Json m_document;
};

} // namespace signet::tests
