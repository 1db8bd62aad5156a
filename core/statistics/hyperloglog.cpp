#include "core/statistics/hyperloglog.h"

#include "core/base/hash.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace signet::statistics {

namespace {

constexpr unsigned hashBits = 64;
constexpr unsigned restBits = hashBits - sketchPrecision;
/// A register holds the place of the first 1 among the 50 bits that do not choose it; 51 if there is none.
constexpr std::uint8_t largestValue = restBits + 1;

struct Place
{
    std::size_t index;
    std::uint8_t value;
};

Place placeOf(std::uint64_t hash) noexcept
{
    const auto zeros = static_cast<unsigned>(std::countl_zero(hash << sketchPrecision));
    return {static_cast<std::size_t>(hash >> restBits),
            static_cast<std::uint8_t>(std::min(zeros, restBits) + 1)};
}

/// Ertl, section 4.3: the contribution of registers that are still 0, x of all.
double sigma(double x) noexcept
{
    if (x == 1)
        return std::numeric_limits<double>::infinity();
    double y = 1;
    double z = x;
    for (double before = -1; z != before;) {
        x *= x;
        before = z;
        z += x * y;
        y += y;
    }
    return z;
}

/// Ertl, section 4.3: the contribution of registers that are full, 1 - x of all.
double tau(double x) noexcept
{
    if (x == 0 || x == 1)
        return 0;
    double y = 1;
    double z = 1 - x;
    for (double before = -1; z != before;) {
        x = std::sqrt(x);
        before = z;
        y /= 2;
        z -= (1 - x) * (1 - x) * y;
    }
    return z / 3;
}

// --- As bytes: what kind, then nothing, a list or all registers. A sketch has one text only.

constexpr char emptyKind = 0;
constexpr char listKind = 1;  ///< ascending: 14 bits of index and 6 of value in 3 bytes, big-endian
constexpr char plainKind = 2; ///< all registers, a byte each
constexpr std::size_t entrySize = 3;
/// From here on the plain form is no larger.
constexpr std::size_t plainFrom = (sketchRegisters + entrySize - 1) / entrySize;

tl::unexpected<Error> noSketch(const char* why)
{
    return fail(ErrorCode::InvalidInput, std::string("These bytes are no sketch: ") + why + ".",
                "The statistics of this interval are damaged; restore them from a backup or go on without.");
}

} // namespace

std::uint64_t hashIdentifier(std::string_view identifier) noexcept
{
    return hash64(identifier, 0);
}

void HyperLogLog::add(std::uint64_t hash) noexcept
{
    const auto [index, value] = placeOf(hash);
    m_registers[index] = std::max(m_registers[index], value);
}

bool HyperLogLog::merge(const HyperLogLog& other) noexcept
{
    unsigned grown = 0;
    for (std::size_t i = 0; i < sketchRegisters; ++i) {
        grown |= static_cast<unsigned>(other.m_registers[i] > m_registers[i]);
        m_registers[i] = std::max(m_registers[i], other.m_registers[i]);
    }
    return grown != 0;
}

Estimate HyperLogLog::estimate() const noexcept
{
    constexpr auto registers = static_cast<double>(sketchRegisters);
    std::array<std::uint32_t, largestValue + 1> count{};
    for (const std::uint8_t value : m_registers)
        ++count[value];
    if (count[0] == sketchRegisters)
        return {};
    double z = registers * tau(1 - count[largestValue] / registers);
    for (std::size_t k = restBits; k >= 1; --k)
        z = (z + count[k]) / 2;
    z += registers * sigma(count[0] / registers);
    constexpr double alpha = 0.5 / std::numbers::ln2;
    // Registers that are all full say "infinite", but there are no more hashes than 2^64.
    const double value = std::min(alpha * registers * registers / z, 0x1p64);
    return {value, value * 1.04 / std::sqrt(registers)};
}

bool HyperLogLog::isEmpty() const noexcept
{
    return std::all_of(m_registers.begin(), m_registers.end(), [](std::uint8_t value) { return value == 0; });
}

std::string HyperLogLog::toBytes() const
{
    const auto zeros = static_cast<std::size_t>(std::count(m_registers.begin(), m_registers.end(), 0));
    const std::size_t set = sketchRegisters - zeros;
    if (set == 0)
        return std::string(1, emptyKind);
    if (set >= plainFrom) {
        std::string bytes(1, plainKind);
        bytes.append(m_registers.begin(), m_registers.end());
        return bytes;
    }
    std::string bytes;
    bytes.reserve(1 + set * entrySize);
    bytes += listKind;
    for (std::size_t i = 0; i < sketchRegisters; ++i) {
        if (m_registers[i] == 0)
            continue;
        const std::size_t entry = (i << 6) | m_registers[i];
        bytes += static_cast<char>(entry >> 16);
        bytes += static_cast<char>(entry >> 8);
        bytes += static_cast<char>(entry);
    }
    return bytes;
}

Result<HyperLogLog> HyperLogLog::fromBytes(std::string_view bytes)
{
    HyperLogLog sketch;
    if (auto read = sketch.mergeBytes(bytes); !read)
        return tl::unexpected(std::move(read.error()));
    return sketch;
}

Result<void> HyperLogLog::mergeBytes(std::string_view bytes)
{
    if (bytes.empty())
        return noSketch("there are none");
    const char kind = bytes.front();
    bytes.remove_prefix(1);
    const auto byteAt = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    if (kind == emptyKind) {
        if (!bytes.empty())
            return noSketch("an empty sketch has content");
    } else if (kind == listKind) {
        if (bytes.empty() || bytes.size() % entrySize != 0 || bytes.size() / entrySize >= plainFrom)
            return noSketch("the list has a wrong length");
        std::size_t next = 0;
        for (std::size_t i = 0; i < bytes.size(); i += entrySize) {
            const std::size_t entry =
                (std::size_t{byteAt(i)} << 16) | (std::size_t{byteAt(i + 1)} << 8) | byteAt(i + 2);
            const std::size_t index = entry >> 6;
            const auto value = static_cast<std::uint8_t>(entry & 63);
            if (index < next || index >= sketchRegisters || value == 0 || value > largestValue)
                return noSketch("an entry of the list is out of order or range");
            m_registers[index] = std::max(m_registers[index], value);
            next = index + 1;
        }
    } else if (kind == plainKind) {
        if (bytes.size() != sketchRegisters)
            return noSketch("the registers are not 16,384");
        std::size_t set = 0;
        for (std::size_t i = 0; i < sketchRegisters; ++i) {
            const std::uint8_t value = byteAt(i);
            if (value > largestValue)
                return noSketch("a register is out of range");
            set += value != 0 ? std::size_t{1} : 0;
            m_registers[i] = std::max(m_registers[i], value);
        }
        if (set < plainFrom)
            return noSketch("so few registers are written as a list");
    } else {
        return noSketch("they are of a kind that this version does not know");
    }
    return {};
}

// --- Shared

namespace {

constexpr unsigned shiftOf(std::size_t index) noexcept
{
    return static_cast<unsigned>(index % 8 * 8);
}

} // namespace

bool SharedSketch::add(std::uint64_t hash) noexcept
{
    const auto [index, value] = placeOf(hash);
    auto& word = m_words[index / 8];
    const std::uint64_t before = word.load(std::memory_order_relaxed);
    const unsigned shift = shiftOf(index);
    if (((before >> shift) & 0xFF) >= value)
        return false;
    word.store((before & ~(std::uint64_t{0xFF} << shift)) | (std::uint64_t{value} << shift),
               std::memory_order_relaxed);
    return true;
}

bool SharedSketch::mergeInto(HyperLogLog& target) const noexcept
{
    bool grown = false;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::uint64_t word = m_words[i].load(std::memory_order_relaxed);
        for (std::size_t k = 0; word != 0 && k < 8; ++k) {
            const auto value = static_cast<std::uint8_t>(word >> shiftOf(k));
            std::uint8_t& own = target.m_registers[i * 8 + k];
            grown = grown || value > own;
            own = std::max(own, value);
        }
    }
    return grown;
}

void SharedSketch::clear() noexcept
{
    for (auto& word : m_words)
        word.store(0, std::memory_order_relaxed);
}

} // namespace signet::statistics
