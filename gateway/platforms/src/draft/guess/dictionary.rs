//! Names that fields go by, in English and French, the surest first.

pub(super) const ID: &[&str] =
    &["id", "uuid", "identifier", "identifiant", "code", "ref", "reference", "sku", "numero"];
pub(super) const NAME: &[&str] = &[
    "name",
    "title",
    "product_name",
    "product",
    "nom",
    "titre",
    "nom_du_produit",
    "nom_produit",
    "produit",
    "designation",
    "libelle",
    "label",
    "article",
];
pub(super) const DESCRIPTION: &[&str] = &["description", "summary", "details", "descriptif", "resume", "presentation"];
pub(super) const REFERENCE: &[&str] =
    &["sku", "ref", "reference", "code", "product_code", "code_produit", "ean", "gtin"];
pub(super) const PRICE: &[&str] = &[
    "price",
    "unit_price",
    "amount",
    "prix",
    "prix_unitaire",
    "prix_ttc",
    "prix_ht",
    "tarif",
    "price_gross",
    "price_net",
    "cost",
];
pub(super) const STOCK: &[&str] = &[
    "stock",
    "on_hand",
    "in_stock",
    "inventory",
    "available_quantity",
    "quantity_available",
    "available",
    "left",
    "disponible",
    "quantite_disponible",
    "en_stock",
];
pub(super) const AMOUNT: &[&str] = &[
    "quantity",
    "size",
    "weight",
    "unit_value",
    "amount",
    "qty",
    "content",
    "volume",
    "quantite",
    "poids",
    "contenance",
    "conditionnement",
    "value",
];
pub(super) const UNIT: &[&str] = &[
    "unit",
    "units",
    "unit_type",
    "uom",
    "unit_name",
    "unit_of_measure",
    "measure",
    "unite",
    "unite_de_vente",
    "unite_de_mesure",
];
pub(super) const PRODUCER: &[&str] = &[
    "producer",
    "supplier",
    "vendor",
    "farm",
    "grower",
    "producer_name",
    "supplier_name",
    "producteur",
    "fournisseur",
    "ferme",
    "nom_du_producteur",
    "farm_name",
    "vendor_name",
    "grower_name",
    "producteur_nom",
    "fournisseur_nom",
    "ferme_nom",
];
pub(super) const IMAGE: &[&str] = &["image", "image_url", "picture", "photo", "photo_url", "picture_url"];
pub(super) const VARIANTS: &[&str] = &["variants", "declinaisons", "variantes", "skus", "offers", "offres"];
pub(super) const EMAIL: &[&str] = &["email", "e_mail", "mail", "email_address", "courriel", "contact_email"];
pub(super) const PHONE: &[&str] = &["phone", "phone_number", "telephone", "tel", "mobile", "contact_phone"];
pub(super) const VAT_NUMBER: &[&str] = &["vat_number", "vat", "numero_tva", "tva_intracommunautaire"];
pub(super) const STREET: &[&str] =
    &["street", "address", "address_1", "street_address", "address_line_1", "adresse", "rue"];
pub(super) const POSTCODE: &[&str] = &["postcode", "zip", "zipcode", "zip_code", "postal_code", "code_postal", "cp"];
pub(super) const CITY: &[&str] = &["city", "town", "locality", "ville", "commune"];
pub(super) const LATITUDE: &[&str] = &["latitude", "lat"];
pub(super) const LONGITUDE: &[&str] = &["longitude", "lng", "lon"];
/// Names that only an organisation has.
pub(super) const CLASS_SIGNS: &[&str] = &[
    "email",
    "e_mail",
    "email_address",
    "courriel",
    "phone",
    "phone_number",
    "telephone",
    "tel",
    "siret",
    "vat_number",
    "street",
    "postcode",
    "zip",
    "zipcode",
    "postal_code",
    "code_postal",
    "ville",
    "city",
];

/// Codes of units with their measures.
pub(super) const UNITS: &[(&str, &str)] = &[
    ("kg", "Kilogram"),
    ("kilo", "Kilogram"),
    ("kilos", "Kilogram"),
    ("kilogram", "Kilogram"),
    ("kilogramme", "Kilogram"),
    ("g", "Gram"),
    ("gr", "Gram"),
    ("gram", "Gram"),
    ("gramme", "Gram"),
    ("grammes", "Gram"),
    ("mg", "Milligram"),
    ("t", "Tonne"),
    ("tonne", "Tonne"),
    ("lb", "PoundMass"),
    ("oz", "Ounce"),
    ("l", "Litre"),
    ("litre", "Litre"),
    ("litres", "Litre"),
    ("liter", "Litre"),
    ("dl", "Decilitre"),
    ("cl", "Centilitre"),
    ("ml", "Millilitre"),
    ("piece", "Piece"),
    ("pieces", "Piece"),
    ("pc", "Piece"),
    ("pcs", "Piece"),
    ("item", "Piece"),
    ("items", "Piece"),
    ("unit", "Piece"),
    ("unite", "Piece"),
    ("u", "Piece"),
    ("each", "Piece"),
    ("bunch", "Bunch"),
    ("botte", "Bunch"),
    ("bottes", "Bunch"),
    ("bag", "Bag"),
    ("sac", "Bag"),
    ("sachet", "Bag"),
    ("basket", "Basket"),
    ("panier", "Basket"),
    ("box", "Box"),
    ("boite", "Box"),
    ("bottle", "Bottle"),
    ("bouteille", "Bottle"),
    ("jar", "Jar"),
    ("pot", "Jar"),
    ("bocal", "Jar"),
    ("punnet", "Punnet"),
    ("barquette", "Punnet"),
    ("tray", "Tray"),
    ("plateau", "Tray"),
    ("crate", "Crate"),
    ("cagette", "Crate"),
    ("dozen", "Dozen"),
    ("douzaine", "Dozen"),
    ("pair", "Pair"),
    ("paire", "Pair"),
];
