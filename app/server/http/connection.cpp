#include "app/server/http/connection.h"

#include "core/base/secret_bytes.h"
#include "core/jose/json_reader.h"

#include <cstring>

namespace signet::server {

HalfRequest::HalfRequest(ParserLimits limits, std::size_t capacity)
    : parser(limits), m_data(new char[capacity + jose::JsonReader::padding]()), m_capacity(capacity)
{}

HalfRequest::~HalfRequest()
{
    cleanse(m_data.get(), m_capacity);
}

void HalfRequest::grow(std::size_t capacity)
{
    std::unique_ptr<char[]> larger(new char[capacity + jose::JsonReader::padding]());
    std::memcpy(larger.get(), m_data.get(), size);
    cleanse(m_data.get(), m_capacity);
    m_data = std::move(larger);
    m_capacity = capacity;
}

void HalfRequest::dropBefore(std::size_t from) noexcept
{
    std::memmove(m_data.get(), m_data.get() + from, size - from);
    size -= from;
}

} // namespace signet::server
