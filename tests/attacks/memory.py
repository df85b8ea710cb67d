# attack: more memory than there is
attempt('one block', lambda: bytearray(2 ** 40))
attempt('a long text', lambda: 'x' * 2 ** 35)
attempt('a large list', lambda: [None] * 2 ** 30)
attempt('a large number', lambda: 1 << 2 ** 36)
