# attack: output without end
# ends: Recording ended after 10,000 steps
while True:
    print('x' * 10_000)
