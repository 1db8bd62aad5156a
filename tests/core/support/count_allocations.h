#pragma once

// Counts every allocation of C++ in a test program. Include it in the one source file of the program.

#include <atomic>
#include <cstdlib>
#include <new>

// NOLINTBEGIN(cppcoreguidelines-no-malloc): it stands in for the memory manager
namespace {

std::atomic<std::size_t> ourAllocations{0};

void* countedOrNull(std::size_t size) noexcept
{
    ourAllocations.fetch_add(1, std::memory_order_relaxed);
    return std::malloc(size ? size : 1);
}

void* counted(std::size_t size)
{
    if (void* memory = countedOrNull(size))
        return memory;
    throw std::bad_alloc();
}

void* countedAligned(std::size_t size, std::align_val_t alignment)
{
    ourAllocations.fetch_add(1, std::memory_order_relaxed);
    const auto unit = static_cast<std::size_t>(alignment);
    if (void* memory = std::aligned_alloc(unit, (size + unit - 1) / unit * unit))
        return memory;
    throw std::bad_alloc();
}

} // namespace

// NOLINTBEGIN(misc-definitions-in-headers): one source file includes it
// Every form, so that none goes uncounted and each pair stays one of malloc and free.
void* operator new(std::size_t size)
{
    return counted(size);
}
void* operator new[](std::size_t size)
{
    return counted(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return countedOrNull(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return countedOrNull(size);
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return countedAligned(size, alignment);
}
void* operator new[](std::size_t size, std::align_val_t alignment)
{
    return countedAligned(size, alignment);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}
// NOLINTEND(misc-definitions-in-headers)
// NOLINTEND(cppcoreguidelines-no-malloc)
