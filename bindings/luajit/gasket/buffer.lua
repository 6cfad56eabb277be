--- Bytes that were read and not yet taken: strings, one after the other.

local Buffer = {}
Buffer.__index = Buffer

function Buffer.new()
    return setmetatable({ size = 0, first = 1, last = 0, skip = 0, seen = 0, seen_size = 0 }, Buffer)
end

function Buffer:append(bytes)
    self.last = self.last + 1
    self[self.last] = bytes
    self.size = self.size + #bytes
end

-- Drops what was taken, up to so many bytes of the string that is the first now.
local function advance(buffer, first, skip, count)
    for place = buffer.first, first - 1 do
        buffer[place] = nil
    end
    buffer.first, buffer.skip = first, skip
    buffer.size = buffer.size - count
    buffer.seen, buffer.seen_size = first - 1, 0
    if buffer.size == 0 then
        buffer[first] = nil
        buffer.first, buffer.last, buffer.skip, buffer.seen = 1, 0, 0, 0
    end
end

--- Takes the first bytes, of which there must be so many.
function Buffer:take(count)
    if count == 0 then
        return ""
    end
    local first, skip = self.first, self.skip
    if #self[first] - skip > count then
        local taken = self[first]:sub(skip + 1, skip + count)
        advance(self, first, skip + count, count)
        return taken
    end
    local parts = { self[first]:sub(skip + 1) }
    local missing = count - #parts[1]
    skip = 0
    while missing > 0 do
        first = first + 1
        parts[#parts + 1] = self[first]:sub(1, missing)
        skip = #parts[#parts]
        missing = missing - skip
    end
    if skip == 0 or skip == #self[first] then
        first, skip = first + 1, 0
    end
    advance(self, first, skip, count)
    return table.concat(parts)
end

--- How many bytes the first line has, its end included, or nil where that has not come.
function Buffer:line_length()
    for place = math.max(self.seen + 1, self.first), self.last do
        local start = place == self.first and self.skip or 0
        local found = self[place]:find("\n", start + 1, true)
        if found then
            return self.seen_size + found - start
        end
        self.seen, self.seen_size = place, self.seen_size + #self[place] - start
    end
end

return Buffer
