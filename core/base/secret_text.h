#pragma once

// Text with secrets in it, put together piece by piece in zeroizing memory.
//
// Units: bytes. Thread-safety: a value; one thread.

#include "core/base/secret_bytes.h"

#include <algorithm>

namespace signet {

class SecretText
{
public:
    SecretText& operator+=(std::string_view piece)
    {
        if (m_bytes.size() - m_size < piece.size())
            grow(m_size + piece.size());
        std::copy(piece.begin(), piece.end(), m_bytes.data() + m_size);
        m_size += piece.size();
        return *this;
    }

    [[nodiscard]] std::string_view view() const noexcept { return m_bytes.view().substr(0, m_size); }

    /// What was put together; leaves nothing here.
    [[nodiscard]] SecretBytes take()
    {
        m_bytes.truncate(m_size);
        m_size = 0;
        return std::move(m_bytes);
    }

private:
    void grow(std::size_t needed)
    {
        SecretBytes larger(std::max(needed, m_bytes.size() * 2 + 256));
        std::copy_n(m_bytes.data(), m_size, larger.data());
        m_bytes = std::move(larger);
    }

    SecretBytes m_bytes;
    std::size_t m_size = 0;
};

} // namespace signet
