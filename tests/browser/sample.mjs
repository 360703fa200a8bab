// Files that somebody drops: an invented shop, and what goes wrong with files.

const variant = (id, name, price, more = {}) => ({
  id,
  product_name: name,
  sku: `SKU-${id}`,
  display_name: null,
  display_as: null,
  name_to_display: name,
  unit_value: 1000.0,
  unit_description: "",
  options_text: "1kg",
  unit_to_display: "1kg",
  price,
  price_with_fees: price,
  unit_price_price: price,
  unit_price_unit: "kg",
  on_demand: false,
  on_hand: 12,
  fees: { admin: "0.2" },
  fees_name: { admin: "Frais du hub" },
  tag_list: ["hiver"],
  thumb_url: null,
  enterprise: { id: 7 },
  producer: { id: 12 },
  ...more,
});

const product = (id, name, price) => ({
  id,
  name,
  group_buy: false,
  notes: null,
  meta_keywords: null,
  description: "Cultivé en plein champ",
  properties_with_values: [],
  image: null,
  variants: [variant(id * 10, name, price)],
});

const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

export const shop = file(
  "boutique.json",
  JSON.stringify([product(1, "Carottes de sable", "2.4"), product(2, "Œufs plein air", "3.6"), product(3, "Miel d’acacia", "7.5")], null, 1),
);

/// A name that would run, if a page took it for markup.
export const markup = file("markup.json", JSON.stringify([product(1, "<img src=x onerror=\"document.title='run'\">", "2.4")]));

export const one_bad = file(
  "prix.json",
  JSON.stringify([product(1, "Carottes de sable", "2.4"), product(2, "Œufs plein air", "pas cher")]),
);

export const torn = file("torn.json", shop.buffer.toString().slice(0, 200));

export const unknown = file("unknown.json", '{"colour": "blue"}');
