# attack: output without end
# ends: Recording stopped after 10,000 steps
while True:
    print('x' * 10_000)
