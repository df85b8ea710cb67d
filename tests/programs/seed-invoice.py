# idea: a frozen dataclass is hashed by its values and may have methods
from dataclasses import dataclass


@dataclass(frozen=True)
class Invoice:
    customer_id: int
    list_of_purchases: tuple[float, ...]

    def calculate_total_purchase(self):
        return sum(self.list_of_purchases)


invoice = Invoice(123, (32.2, 11.99, 6.8))
print(invoice)
print(round(invoice.calculate_total_purchase(), 2))
print(hash(invoice) == hash(Invoice(123, (32.2, 11.99, 6.8))))
