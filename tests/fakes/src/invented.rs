//! Invented names and a repeatable choice among them.

/// A stream of numbers that is the same for the same seed.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Dice(seed)
    }

    /// The next number (splitmix64).
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from `from` to `to`, both included.
    pub(crate) fn between(&mut self, from: i64, to: i64) -> i64 {
        from + (self.roll() % (to - from + 1).unsigned_abs()).cast_signed()
    }

    /// One of several.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[(self.roll() % of.len() as u64) as usize]
    }

    /// True once in `n`.
    pub(crate) fn once_in(&mut self, n: u64) -> bool {
        self.roll().is_multiple_of(n)
    }
}

/// How a product is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Grams.
    Weight,
    /// Millilitres.
    Volume,
    /// Pieces of a name.
    Items(&'static str),
}

/// A product that a producer could sell: name, category, measure, price of a kilogram, a litre or a piece in cents.
pub(crate) type Sort = (&'static str, &'static str, Measure, i64);

/// Products.
pub(crate) const SORTS: &[Sort] = &[
    ("Carottes de sable", "Légumes", Measure::Weight, 320),
    ("Poireaux", "Légumes", Measure::Weight, 310),
    ("Radis roses", "Légumes", Measure::Items("botte"), 180),
    ("Courge butternut", "Légumes", Measure::Weight, 290),
    ("Épinards", "Légumes", Measure::Weight, 650),
    ("Tomates anciennes", "Légumes", Measure::Weight, 540),
    ("Pommes reinette", "Fruits", Measure::Weight, 340),
    ("Poires d'hiver", "Fruits", Measure::Weight, 380),
    ("Jus de pomme", "Boissons", Measure::Volume, 420),
    ("Cidre brut", "Boissons", Measure::Volume, 510),
    ("Lait entier", "Produits laitiers", Measure::Volume, 180),
    ("Yaourt nature", "Produits laitiers", Measure::Items("pot"), 95),
    ("Tomme de vache", "Produits laitiers", Measure::Weight, 2150),
    ("Beurre demi-sel", "Produits laitiers", Measure::Weight, 1480),
    ("Œufs de plein air", "Œufs", Measure::Items("boîte"), 360),
    ("Pain de campagne", "Pain", Measure::Items("miche"), 520),
    ("Farine de blé ancien", "Épicerie", Measure::Weight, 290),
    ("Lentilles vertes", "Épicerie", Measure::Weight, 610),
    ("Miel de printemps", "Épicerie", Measure::Weight, 1650),
    ("Poulet fermier", "Volailles", Measure::Weight, 1290),
    ("Merguez d'agneau", "Viandes", Measure::Weight, 1840),
    ("Oyster mushrooms", "Champignons", Measure::Weight, 1400),
    ("Watercress", "Légumes", Measure::Items("bunch"), 210),
    ("Elderflower cordial", "Boissons", Measure::Volume, 880),
    ("Oatcakes", "Épicerie", Measure::Items("packet"), 310),
    ("Blackcurrant jam", "Épicerie", Measure::Items("jar"), 450),
    ("Thym frais", "Herbes aromatiques", Measure::Items("bouquet"), 150),
    ("Dahlias", "Fleurs", Measure::Items("bouquet"), 790),
];

/// What distinguishes one product of a sort from another.
pub(crate) const KINDS: &[&str] = &[
    "",
    " du coteau",
    " de la Vouivre",
    " primeur",
    " d'Orme",
    " du Gué",
    " No. 7",
    " à l'ancienne",
    " of the weir",
    " bleu",
];

/// Producers: name, town, postcode.
pub(crate) const PRODUCERS: &[(&str, &str, &str)] = &[
    ("Ferme des Trois Chênes", "Carquefou", "44470"),
    ("Laiterie du Gué", "Nozay", "44170"),
    ("Fournil de la Vouivre", "Clisson", "44190"),
    ("Old Orchard Farm", "Vertou", "44120"),
    ("Les Ruches de Maël", "Blain", "44130"),
    ("Ferme du Ruisseau", "Rostrenen", "22110"),
    ("Moulin de Pierrefort", "Machecoul", "44270"),
    ("Saltmarsh Sheep", "Bourgneuf", "44580"),
    ("Les Volailles du Pré", "Ancenis", "44150"),
    ("Jardin des Aulnes", "Rezé", "44400"),
];

/// First names.
pub(crate) const FIRST: &[&str] = &[
    "Noé", "Aïssa", "Maud", "Orla", "Yann", "Solène", "Idris", "Camille", "Rowan", "Théa", "Malo", "Ninon", "Elwyn",
    "Zélie", "Basile", "Anouk",
];

/// Family names.
pub(crate) const FAMILY: &[&str] = &[
    "Kerbrat",
    "Montreuil",
    "Finch",
    "Le Goazec",
    "Verdanne",
    "Tillery",
    "Roussanne",
    "Aubépin",
    "Marchevent",
    "Whitlock",
    "Sorbier",
    "Pennanec",
];

/// Streets.
pub(crate) const STREETS: &[&str] = &[
    "rue des Lavoirs",
    "quai du Grand Saule",
    "impasse du Tilleul",
    "allée des Saules",
    "rue du Four",
    "venelle aux Puits",
];

/// A name as it stands in an address: ASCII, lower case, hyphens.
pub(crate) fn slug(text: &str) -> String {
    let plain = text.chars().map(|c| match c {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'É' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'ç' => 'c',
        c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
        _ => '-',
    });
    let text: String = plain.collect();
    text.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
