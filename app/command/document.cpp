#include "app/command/document.h"

#include "app/command/layout.h"
#include "app/command/output.h"

#include <nlohmann/json.hpp>

namespace signet::command {

namespace {

std::string dumped(const nlohmann::json& document, int indent)
{
    return printableJson(document.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace)) + '\n';
}

} // namespace

std::string documentText(const nlohmann::json& document)
{
    return dumped(document, 2);
}

std::string documentLine(const nlohmann::json& document)
{
    return dumped(document, -1);
}

ExitStatus answer(const std::string& text)
{
    const auto printed = print(text);
    return printed ? ExitStatus::Good : complain(printed.error());
}

} // namespace signet::command
