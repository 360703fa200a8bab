//! Every term of the vocabulary, and a constant for each. Written from `vocab/` by
//! `UPDATE=1 cargo test -p passerelle-model --test vocabulary`; edit the vocabulary, not this file.
//!
//! A constant is the name in capitals, words apart (`hasUnit` is `HAS_UNIT`); leading digits go to the end
//! (`4Pack` is `PACK_4`). Where names of one vocabulary would collide, the property has the plain constant,
//! the class ends in `_CLASS` and the concept in `_CONCEPT` (`b::BRAND`, `b::BRAND_CLASS`).

use super::{Datatype, Kind, Prefix, Term, TermInfo};

#[rustfmt::skip]
pub(crate) static TERMS: [TermInfo; 1315] = [
    TermInfo { prefix: Prefix::DfcB, local: "Address", kind: Kind::Class, range: None, inverse: None, broader: &[Term(86), Term(22), Term(330), Term(327)], en: "Address", fr: "Adresse" },
    TermInfo { prefix: Prefix::DfcB, local: "Agent", kind: Kind::Class, range: None, inverse: None, broader: &[Term(87), Term(22), Term(330), Term(327)], en: "Person or organisation", fr: "Personne ou organisation" },
    TermInfo { prefix: Prefix::DfcB, local: "AllergenCharacteristic", kind: Kind::Class, range: None, inverse: None, broader: &[Term(19), Term(330), Term(327)], en: "Allergen content", fr: "Teneur en allergène" },
    TermInfo { prefix: Prefix::DfcB, local: "AsPlannedConsumptionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(16), Term(21), Term(330), Term(327)], en: "Planned input", fr: "Entrée prévue" },
    TermInfo { prefix: Prefix::DfcB, local: "AsPlannedLocalConsumptionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(16), Term(21), Term(330), Term(327)], en: "Planned input on site", fr: "Entrée prévue sur site" },
    TermInfo { prefix: Prefix::DfcB, local: "AsPlannedLocalProductionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(56), Term(21), Term(330), Term(327)], en: "Planned output on site", fr: "Sortie prévue sur site" },
    TermInfo { prefix: Prefix::DfcB, local: "AsPlannedLocalTransformation", kind: Kind::Class, range: None, inverse: None, broader: &[Term(74), Term(30), Term(22), Term(330), Term(327)], en: "Planned transformation on site", fr: "Transformation prévue sur site" },
    TermInfo { prefix: Prefix::DfcB, local: "AsPlannedProductionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(56), Term(21), Term(330), Term(327)], en: "Planned output", fr: "Sortie prévue" },
    TermInfo { prefix: Prefix::DfcB, local: "AsPlannedTransformation", kind: Kind::Class, range: None, inverse: None, broader: &[Term(74), Term(30), Term(22), Term(330), Term(327)], en: "Planned transformation", fr: "Transformation prévue" },
    TermInfo { prefix: Prefix::DfcB, local: "AsRealizedConsumptionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(16), Term(21), Term(330), Term(327)], en: "Actual input", fr: "Entrée réelle" },
    TermInfo { prefix: Prefix::DfcB, local: "AsRealizedProductionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(56), Term(21), Term(330), Term(327)], en: "Actual output", fr: "Sortie réelle" },
    TermInfo { prefix: Prefix::DfcB, local: "AsRealizedTransformation", kind: Kind::Class, range: None, inverse: None, broader: &[Term(74), Term(30), Term(22), Term(330), Term(327)], en: "Actual transformation", fr: "Transformation réalisée" },
    TermInfo { prefix: Prefix::DfcB, local: "Brand", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Brand", fr: "Marque" },
    TermInfo { prefix: Prefix::DfcB, local: "Catalog", kind: Kind::Class, range: None, inverse: None, broader: &[Term(86), Term(22), Term(330), Term(327)], en: "Catalogue", fr: "Catalogue" },
    TermInfo { prefix: Prefix::DfcB, local: "CatalogItem", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Catalogue item", fr: "Article de catalogue" },
    TermInfo { prefix: Prefix::DfcB, local: "Certfication", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Certification", fr: "Certification" },
    TermInfo { prefix: Prefix::DfcB, local: "ConsumptionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Input of a transformation", fr: "Entrée d’une transformation" },
    TermInfo { prefix: Prefix::DfcB, local: "Coordination", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Coordination of sales", fr: "Coordination de ventes" },
    TermInfo { prefix: Prefix::DfcB, local: "CustomerCategory", kind: Kind::Class, range: None, inverse: None, broader: &[Term(87), Term(22), Term(330), Term(327)], en: "Group of customers", fr: "Groupe de clients" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_BusinessOntology_Characteristic", kind: Kind::Class, range: None, inverse: None, broader: &[Term(330), Term(327)], en: "Characteristic", fr: "Caractéristique" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_BusinessOntology_ObjectProperty", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Link between subjects", fr: "Lien entre sujets" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_BusinessOntology_Relation", kind: Kind::Class, range: None, inverse: None, broader: &[Term(330), Term(327)], en: "Relation", fr: "Relation" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_BusinessOntology_Subject", kind: Kind::Class, range: None, inverse: None, broader: &[Term(330), Term(327)], en: "Subject", fr: "Sujet" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_DitributedRepresentation", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Distributed representation", fr: "Représentation distribuée" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_Interface_Property", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Link to another vocabulary", fr: "Lien vers un autre vocabulaire" },
    TermInfo { prefix: Prefix::DfcB, local: "DFC_TechnicalOntology_ObjectProperty", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Technical link", fr: "Lien technique" },
    TermInfo { prefix: Prefix::DfcB, local: "DefinedProduct", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Product as defined", fr: "Produit défini" },
    TermInfo { prefix: Prefix::DfcB, local: "DeliveryOption", kind: Kind::Class, range: None, inverse: None, broader: &[Term(64), Term(30), Term(22), Term(330), Term(327)], en: "Delivery", fr: "Livraison" },
    TermInfo { prefix: Prefix::DfcB, local: "DeliveryStep", kind: Kind::Class, range: None, inverse: None, broader: &[Term(66), Term(86), Term(22), Term(330), Term(327)], en: "Drop-off stop", fr: "Arrêt de livraison" },
    TermInfo { prefix: Prefix::DfcB, local: "FunctionalProduct", kind: Kind::Class, range: None, inverse: None, broader: &[Term(26), Term(85), Term(22), Term(330), Term(327)], en: "Product as needed", fr: "Produit recherché" },
    TermInfo { prefix: Prefix::DfcB, local: "How_Subject", kind: Kind::Class, range: None, inverse: None, broader: &[Term(22), Term(330), Term(327)], en: "How", fr: "Comment" },
    TermInfo { prefix: Prefix::DfcB, local: "Image", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Image", fr: "Image" },
    TermInfo { prefix: Prefix::DfcB, local: "Ingredient", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Ingredient", fr: "Ingrédient" },
    TermInfo { prefix: Prefix::DfcB, local: "LabellingCharacteristic", kind: Kind::Class, range: None, inverse: None, broader: &[Term(19), Term(330), Term(327)], en: "Score on the label", fr: "Note affichée" },
    TermInfo { prefix: Prefix::DfcB, local: "Length", kind: Kind::Class, range: None, inverse: None, broader: &[Term(57), Term(60), Term(330), Term(23), Term(327)], en: "Length", fr: "Longueur" },
    TermInfo { prefix: Prefix::DfcB, local: "LocalizedProduct", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Product at a place", fr: "Produit en un lieu" },
    TermInfo { prefix: Prefix::DfcB, local: "NutrientCharacteristic", kind: Kind::Class, range: None, inverse: None, broader: &[Term(19), Term(330), Term(327)], en: "Nutrient content", fr: "Teneur en nutriment" },
    TermInfo { prefix: Prefix::DfcB, local: "Offer", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Offer", fr: "Offre" },
    TermInfo { prefix: Prefix::DfcB, local: "Order", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Order", fr: "Commande" },
    TermInfo { prefix: Prefix::DfcB, local: "OrderLine", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Order line", fr: "Ligne de commande" },
    TermInfo { prefix: Prefix::DfcB, local: "Organization", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1), Term(87), Term(22), Term(330), Term(327)], en: "Organisation", fr: "Organisation" },
    TermInfo { prefix: Prefix::DfcB, local: "PaymentMethod", kind: Kind::Class, range: None, inverse: None, broader: &[Term(30), Term(22), Term(330), Term(327)], en: "Means of payment", fr: "Moyen de paiement" },
    TermInfo { prefix: Prefix::DfcB, local: "Person", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1), Term(87), Term(22), Term(330), Term(327)], en: "Person", fr: "Personne" },
    TermInfo { prefix: Prefix::DfcB, local: "PhoneNumber", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Phone number", fr: "Numéro de téléphone" },
    TermInfo { prefix: Prefix::DfcB, local: "PhysicalCharacteristic", kind: Kind::Class, range: None, inverse: None, broader: &[Term(19), Term(330), Term(327)], en: "Physical measure", fr: "Mesure physique" },
    TermInfo { prefix: Prefix::DfcB, local: "PhysicalPlace", kind: Kind::Class, range: None, inverse: None, broader: &[Term(49), Term(86), Term(22), Term(330), Term(327)], en: "Place", fr: "Lieu physique" },
    TermInfo { prefix: Prefix::DfcB, local: "PhysicalProduct", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Physical product", fr: "Produit physique" },
    TermInfo { prefix: Prefix::DfcB, local: "PickUpStep", kind: Kind::Class, range: None, inverse: None, broader: &[Term(66), Term(86), Term(22), Term(330), Term(327)], en: "Pick-up stop", fr: "Arrêt de collecte" },
    TermInfo { prefix: Prefix::DfcB, local: "PickupOption", kind: Kind::Class, range: None, inverse: None, broader: &[Term(64), Term(30), Term(22), Term(330), Term(327)], en: "Collection by the buyer", fr: "Retrait" },
    TermInfo { prefix: Prefix::DfcB, local: "Place", kind: Kind::Class, range: None, inverse: None, broader: &[Term(86), Term(22), Term(330), Term(327)], en: "Place of any kind", fr: "Lieu" },
    TermInfo { prefix: Prefix::DfcB, local: "Platform", kind: Kind::Class, range: None, inverse: None, broader: &[Term(23)], en: "Platform", fr: "Plateforme" },
    TermInfo { prefix: Prefix::DfcB, local: "Price", kind: Kind::Class, range: None, inverse: None, broader: &[Term(57), Term(60), Term(330), Term(23), Term(327)], en: "Price", fr: "Prix" },
    TermInfo { prefix: Prefix::DfcB, local: "Process", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Process", fr: "Procédé" },
    TermInfo { prefix: Prefix::DfcB, local: "ProductBatch", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Batch", fr: "Lot" },
    TermInfo { prefix: Prefix::DfcB, local: "ProductOption", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Option of a product", fr: "Option de produit" },
    TermInfo { prefix: Prefix::DfcB, local: "ProductOptionValue", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Choice within an option", fr: "Choix d’une option" },
    TermInfo { prefix: Prefix::DfcB, local: "ProductionFlow", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Output of a transformation", fr: "Sortie d’une transformation" },
    TermInfo { prefix: Prefix::DfcB, local: "QuantitativeValue", kind: Kind::Class, range: None, inverse: None, broader: &[Term(60), Term(330), Term(23), Term(327)], en: "Quantity", fr: "Quantité" },
    TermInfo { prefix: Prefix::DfcB, local: "RealStock", kind: Kind::Class, range: None, inverse: None, broader: &[Term(67), Term(21), Term(330), Term(327)], en: "Actual stock", fr: "Stock réel" },
    TermInfo { prefix: Prefix::DfcB, local: "RepresentationPivot", kind: Kind::Class, range: None, inverse: None, broader: &[Term(23)], en: "Pivot of representations", fr: "Pivot de représentations" },
    TermInfo { prefix: Prefix::DfcB, local: "RepresentedThing", kind: Kind::Class, range: None, inverse: None, broader: &[Term(23)], en: "Thing represented", fr: "Chose représentée" },
    TermInfo { prefix: Prefix::DfcB, local: "Route", kind: Kind::Class, range: None, inverse: None, broader: &[Term(86), Term(22), Term(330), Term(327)], en: "Delivery round", fr: "Tournée" },
    TermInfo { prefix: Prefix::DfcB, local: "SaleSession", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Sale session", fr: "Session de vente" },
    TermInfo { prefix: Prefix::DfcB, local: "Shipment", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Shipment", fr: "Expédition" },
    TermInfo { prefix: Prefix::DfcB, local: "ShippingOption", kind: Kind::Class, range: None, inverse: None, broader: &[Term(30), Term(22), Term(330), Term(327)], en: "Way of getting the order", fr: "Mode de remise" },
    TermInfo { prefix: Prefix::DfcB, local: "SocialMedia", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Social media account", fr: "Compte de réseau social" },
    TermInfo { prefix: Prefix::DfcB, local: "Step", kind: Kind::Class, range: None, inverse: None, broader: &[Term(86), Term(22), Term(330), Term(327)], en: "Stop on a round", fr: "Arrêt de tournée" },
    TermInfo { prefix: Prefix::DfcB, local: "Stock", kind: Kind::Class, range: None, inverse: None, broader: &[Term(21), Term(330), Term(327)], en: "Stock", fr: "Stock" },
    TermInfo { prefix: Prefix::DfcB, local: "SuppliedProduct", kind: Kind::Class, range: None, inverse: None, broader: &[Term(26), Term(85), Term(22), Term(330), Term(327)], en: "Product", fr: "Produit" },
    TermInfo { prefix: Prefix::DfcB, local: "TechnicalProduct", kind: Kind::Class, range: None, inverse: None, broader: &[Term(26), Term(85), Term(22), Term(330), Term(327)], en: "Product by its recipe", fr: "Produit technique" },
    TermInfo { prefix: Prefix::DfcB, local: "Temperature", kind: Kind::Class, range: None, inverse: None, broader: &[Term(57), Term(60), Term(330), Term(23), Term(327)], en: "Temperature", fr: "Température" },
    TermInfo { prefix: Prefix::DfcB, local: "TemplateSaleSession", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Recurring sale session", fr: "Session de vente type" },
    TermInfo { prefix: Prefix::DfcB, local: "TheoriticalStock", kind: Kind::Class, range: None, inverse: None, broader: &[Term(67), Term(21), Term(330), Term(327)], en: "Expected stock", fr: "Stock théorique" },
    TermInfo { prefix: Prefix::DfcB, local: "Transaction", kind: Kind::Class, range: None, inverse: None, broader: &[Term(30), Term(22), Term(330), Term(327)], en: "Transaction", fr: "Transaction" },
    TermInfo { prefix: Prefix::DfcB, local: "Transformation", kind: Kind::Class, range: None, inverse: None, broader: &[Term(30), Term(22), Term(330), Term(327)], en: "Transformation", fr: "Transformation" },
    TermInfo { prefix: Prefix::DfcB, local: "URL", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Web address", fr: "Adresse web" },
    TermInfo { prefix: Prefix::DfcB, local: "VATStatus", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Subject to VAT", fr: "Assujetti à la TVA" },
    TermInfo { prefix: Prefix::DfcB, local: "VATnumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "VAT number", fr: "Numéro de TVA" },
    TermInfo { prefix: Prefix::DfcB, local: "VATrate", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "VAT rate (percent)", fr: "Taux de TVA (en pourcentage)" },
    TermInfo { prefix: Prefix::DfcB, local: "Variant", kind: Kind::Class, range: None, inverse: None, broader: &[Term(26), Term(85), Term(22), Term(330), Term(327)], en: "Variant", fr: "Variante" },
    TermInfo { prefix: Prefix::DfcB, local: "VariantCaracteristic", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "What sets a variant apart", fr: "Ce qui distingue une variante" },
    TermInfo { prefix: Prefix::DfcB, local: "Vehicle", kind: Kind::Class, range: None, inverse: None, broader: &[Term(85), Term(22), Term(330), Term(327)], en: "Vehicle", fr: "Véhicule" },
    TermInfo { prefix: Prefix::DfcB, local: "VirtualPlace", kind: Kind::Class, range: None, inverse: None, broader: &[Term(49), Term(86), Term(22), Term(330), Term(327)], en: "Place on the web", fr: "Lieu en ligne" },
    TermInfo { prefix: Prefix::DfcB, local: "Volume", kind: Kind::Class, range: None, inverse: None, broader: &[Term(57), Term(60), Term(330), Term(23), Term(327)], en: "Volume", fr: "Volume" },
    TermInfo { prefix: Prefix::DfcB, local: "Weight", kind: Kind::Class, range: None, inverse: None, broader: &[Term(57), Term(60), Term(330), Term(23), Term(327)], en: "Weight", fr: "Poids" },
    TermInfo { prefix: Prefix::DfcB, local: "What_Subject", kind: Kind::Class, range: None, inverse: None, broader: &[Term(22), Term(330), Term(327)], en: "What", fr: "Quoi" },
    TermInfo { prefix: Prefix::DfcB, local: "Where_Subject", kind: Kind::Class, range: None, inverse: None, broader: &[Term(22), Term(330), Term(327)], en: "Where", fr: "Où" },
    TermInfo { prefix: Prefix::DfcB, local: "Who_Subject", kind: Kind::Class, range: None, inverse: None, broader: &[Term(22), Term(330), Term(327)], en: "Who", fr: "Qui" },
    TermInfo { prefix: Prefix::DfcB, local: "accessibilityInfo", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Access for people with disabilities", fr: "Accessibilité" },
    TermInfo { prefix: Prefix::DfcB, local: "addressOf", kind: Kind::Link, range: None, inverse: Some(Term(152)), broader: &[], en: "Address of", fr: "Adresse de" },
    TermInfo { prefix: Prefix::DfcB, local: "affiliatedTo", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(91)), broader: &[], en: "Affiliated to", fr: "Affilié à" },
    TermInfo { prefix: Prefix::DfcB, local: "affiliates", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(90)), broader: &[], en: "Has as affiliate", fr: "Compte parmi ses affiliés" },
    TermInfo { prefix: Prefix::DfcB, local: "allergenCharacteristicOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(153)), broader: &[], en: "Allergen content of", fr: "Teneur en allergène de" },
    TermInfo { prefix: Prefix::DfcB, local: "arrivalDate", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Arrival", fr: "Arrivée" },
    TermInfo { prefix: Prefix::DfcB, local: "availabilityDate", kind: Kind::Data(Datatype::Date), range: None, inverse: None, broader: &[], en: "Available on", fr: "Disponible le" },
    TermInfo { prefix: Prefix::DfcB, local: "availabilityTime", kind: Kind::Data(Datatype::Duration), range: None, inverse: None, broader: &[], en: "Time to get it ready", fr: "Délai de mise à disposition" },
    TermInfo { prefix: Prefix::DfcB, local: "basedAt", kind: Kind::Link, range: Some(Term(45)), inverse: None, broader: &[], en: "Based at", fr: "Basé à" },
    TermInfo { prefix: Prefix::DfcB, local: "batchNumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Batch number", fr: "Numéro de lot" },
    TermInfo { prefix: Prefix::DfcB, local: "belongsTo", kind: Kind::Link, range: Some(Term(62)), inverse: Some(Term(206)), broader: &[], en: "Sale session of the order", fr: "Session de vente de la commande" },
    TermInfo { prefix: Prefix::DfcB, local: "bestBeforeDate", kind: Kind::Data(Datatype::Date), range: None, inverse: None, broader: &[], en: "Best before", fr: "À consommer de préférence avant le" },
    TermInfo { prefix: Prefix::DfcB, local: "brand", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Brand (as text)", fr: "Marque (en texte)" },
    TermInfo { prefix: Prefix::DfcB, local: "brandOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(155)), broader: &[], en: "Brand of", fr: "Marque de" },
    TermInfo { prefix: Prefix::DfcB, local: "certiferReference", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Reference of the certifier", fr: "Référence du certificateur" },
    TermInfo { prefix: Prefix::DfcB, local: "certificateOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(156)), broader: &[], en: "Certification of", fr: "Certification de" },
    TermInfo { prefix: Prefix::DfcB, local: "certificationScore", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Score obtained", fr: "Note obtenue" },
    TermInfo { prefix: Prefix::DfcB, local: "certifies", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(216)), broader: &[], en: "Certifies", fr: "Certifie" },
    TermInfo { prefix: Prefix::DfcB, local: "characteristicOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(157)), broader: &[], en: "Characteristic of", fr: "Caractéristique de" },
    TermInfo { prefix: Prefix::DfcB, local: "city", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Town", fr: "Ville" },
    TermInfo { prefix: Prefix::DfcB, local: "claim", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Claim (as text)", fr: "Allégation (en texte)" },
    TermInfo { prefix: Prefix::DfcB, local: "claimOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(158)), broader: &[], en: "Claim of", fr: "Allégation de" },
    TermInfo { prefix: Prefix::DfcB, local: "closes", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Closes at", fr: "Ferme à" },
    TermInfo { prefix: Prefix::DfcB, local: "composedOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(112)), broader: &[], en: "Made from", fr: "Composé de" },
    TermInfo { prefix: Prefix::DfcB, local: "composes", kind: Kind::Link, range: Some(Term(32)), inverse: Some(Term(111)), broader: &[], en: "Enters into", fr: "Entre dans" },
    TermInfo { prefix: Prefix::DfcB, local: "concernedBy", kind: Kind::Link, range: None, inverse: Some(Term(114)), broader: &[], en: "Concerned by", fr: "Concerné par" },
    TermInfo { prefix: Prefix::DfcB, local: "concerns", kind: Kind::Link, range: None, inverse: Some(Term(113)), broader: &[], en: "Concerns", fr: "Concerne" },
    TermInfo { prefix: Prefix::DfcB, local: "constituedBy", kind: Kind::Link, range: None, inverse: Some(Term(116)), broader: &[], en: "Held as stock in", fr: "Présent dans le stock" },
    TermInfo { prefix: Prefix::DfcB, local: "constitutes", kind: Kind::Link, range: None, inverse: Some(Term(115)), broader: &[], en: "Stock of", fr: "Stock de" },
    TermInfo { prefix: Prefix::DfcB, local: "consumedBy", kind: Kind::Link, range: Some(Term(16)), inverse: Some(Term(118)), broader: &[], en: "Used by", fr: "Utilisé par" },
    TermInfo { prefix: Prefix::DfcB, local: "consumes", kind: Kind::Link, range: None, inverse: Some(Term(117)), broader: &[], en: "Uses", fr: "Utilise" },
    TermInfo { prefix: Prefix::DfcB, local: "containerInformationOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(159)), broader: &[], en: "Packaging of", fr: "Emballage de" },
    TermInfo { prefix: Prefix::DfcB, local: "contains", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Contains", fr: "Contient" },
    TermInfo { prefix: Prefix::DfcB, local: "coordinatedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(122)), broader: &[], en: "Coordinated by", fr: "Coordonné par" },
    TermInfo { prefix: Prefix::DfcB, local: "coordinates", kind: Kind::Link, range: Some(Term(17)), inverse: Some(Term(121)), broader: &[], en: "Coordinates", fr: "Coordonne" },
    TermInfo { prefix: Prefix::DfcB, local: "cost", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Cost", fr: "Coût" },
    TermInfo { prefix: Prefix::DfcB, local: "country", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Country (as text)", fr: "Pays (en texte)" },
    TermInfo { prefix: Prefix::DfcB, local: "countryCode", kind: Kind::Data(Datatype::Integer), range: None, inverse: None, broader: &[], en: "Dialling code", fr: "Indicatif" },
    TermInfo { prefix: Prefix::DfcB, local: "date", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Date", fr: "Date" },
    TermInfo { prefix: Prefix::DfcB, local: "definedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(128)), broader: &[], en: "Defined by", fr: "Défini par" },
    TermInfo { prefix: Prefix::DfcB, local: "defines", kind: Kind::Link, range: Some(Term(18)), inverse: Some(Term(127)), broader: &[], en: "Defines", fr: "Définit" },
    TermInfo { prefix: Prefix::DfcB, local: "deliveredAt", kind: Kind::Link, range: Some(Term(45)), inverse: None, broader: &[], en: "Delivered at", fr: "Livré à" },
    TermInfo { prefix: Prefix::DfcB, local: "delivery", kind: Kind::Link, range: Some(Term(63)), inverse: None, broader: &[], en: "Shipment dropped off", fr: "Expédition livrée" },
    TermInfo { prefix: Prefix::DfcB, local: "deliveryCondition", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Delivery conditions", fr: "Conditions de livraison" },
    TermInfo { prefix: Prefix::DfcB, local: "deliveryConstraint", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Delivery constraints", fr: "Contraintes de livraison" },
    TermInfo { prefix: Prefix::DfcB, local: "description", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Description", fr: "Description" },
    TermInfo { prefix: Prefix::DfcB, local: "discount", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Discount", fr: "Remise" },
    TermInfo { prefix: Prefix::DfcB, local: "duration", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Duration", fr: "Durée" },
    TermInfo { prefix: Prefix::DfcB, local: "email", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "E-mail", fr: "Courriel" },
    TermInfo { prefix: Prefix::DfcB, local: "end", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Closes at (as some systems write it)", fr: "Ferme à (écriture de certains systèmes)" },
    TermInfo { prefix: Prefix::DfcB, local: "endDate", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "End", fr: "Fin" },
    TermInfo { prefix: Prefix::DfcB, local: "endsAt", kind: Kind::Link, range: Some(Term(45)), inverse: None, broader: &[], en: "Ends at", fr: "Arrivée à" },
    TermInfo { prefix: Prefix::DfcB, local: "expiryDate", kind: Kind::Data(Datatype::Date), range: None, inverse: None, broader: &[], en: "Use by", fr: "À consommer jusqu’au" },
    TermInfo { prefix: Prefix::DfcB, local: "extraAvailabilityTime", kind: Kind::Data(Datatype::Duration), range: None, inverse: None, broader: &[], en: "Extra time to get it ready", fr: "Délai supplémentaire" },
    TermInfo { prefix: Prefix::DfcB, local: "extraDeliveryCondition", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Extra delivery conditions", fr: "Conditions de livraison supplémentaires" },
    TermInfo { prefix: Prefix::DfcB, local: "facetOf", kind: Kind::Link, range: None, inverse: Some(Term(162)), broader: &[], en: "Facet of", fr: "Facette de" },
    TermInfo { prefix: Prefix::DfcB, local: "familyName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Family name", fr: "Nom de famille" },
    TermInfo { prefix: Prefix::DfcB, local: "fee", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Fee", fr: "Frais" },
    TermInfo { prefix: Prefix::DfcB, local: "firstName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "First name", fr: "Prénom" },
    TermInfo { prefix: Prefix::DfcB, local: "from", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "From", fr: "De" },
    TermInfo { prefix: Prefix::DfcB, local: "frozen", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Frozen", fr: "Surgelé" },
    TermInfo { prefix: Prefix::DfcB, local: "fulfills", kind: Kind::Link, range: Some(Term(39)), inverse: Some(Term(217)), broader: &[], en: "Fulfils", fr: "Honore" },
    TermInfo { prefix: Prefix::DfcB, local: "geographicalOriginOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(165)), broader: &[], en: "Geographical origin of", fr: "Origine géographique de" },
    TermInfo { prefix: Prefix::DfcB, local: "geometry", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Encoded line of a route", fr: "Tracé encodé d’une tournée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasAddress", kind: Kind::Link, range: Some(Term(0)), inverse: Some(Term(89)), broader: &[], en: "Address", fr: "Adresse" },
    TermInfo { prefix: Prefix::DfcB, local: "hasAllergenCharacteristic", kind: Kind::Link, range: Some(Term(2)), inverse: Some(Term(92)), broader: &[], en: "Allergen content", fr: "Teneur en allergène" },
    TermInfo { prefix: Prefix::DfcB, local: "hasAllergenDimension", kind: Kind::Link, range: Some(Term(353)), inverse: None, broader: &[], en: "Allergen", fr: "Allergène" },
    TermInfo { prefix: Prefix::DfcB, local: "hasBrand", kind: Kind::Link, range: Some(Term(12)), inverse: Some(Term(101)), broader: &[], en: "Brand", fr: "Marque" },
    TermInfo { prefix: Prefix::DfcB, local: "hasCertification", kind: Kind::Link, range: Some(Term(765)), inverse: Some(Term(103)), broader: &[], en: "Certification of the product", fr: "Certification du produit" },
    TermInfo { prefix: Prefix::DfcB, local: "hasCharacteristic", kind: Kind::Link, range: Some(Term(19)), inverse: Some(Term(106)), broader: &[], en: "Characteristic", fr: "Caractéristique" },
    TermInfo { prefix: Prefix::DfcB, local: "hasClaim", kind: Kind::Link, range: Some(Term(769)), inverse: Some(Term(109)), broader: &[], en: "Claim", fr: "Allégation" },
    TermInfo { prefix: Prefix::DfcB, local: "hasContainerInformation", kind: Kind::Link, range: Some(Term(770)), inverse: Some(Term(119)), broader: &[], en: "Packaging", fr: "Emballage" },
    TermInfo { prefix: Prefix::DfcB, local: "hasCountry", kind: Kind::Link, range: Some(Term(1235)), inverse: None, broader: &[], en: "Country", fr: "Pays" },
    TermInfo { prefix: Prefix::DfcB, local: "hasDimension", kind: Kind::Link, range: Some(Term(385)), inverse: None, broader: &[], en: "What is measured", fr: "Grandeur mesurée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasFacet", kind: Kind::Link, range: None, inverse: Some(Term(143)), broader: &[], en: "Facet", fr: "Facette" },
    TermInfo { prefix: Prefix::DfcB, local: "hasFulfilmentStatus", kind: Kind::Link, range: Some(Term(968)), inverse: None, broader: &[], en: "Fulfilment status", fr: "État de préparation" },
    TermInfo { prefix: Prefix::DfcB, local: "hasGeoJsonFeature", kind: Kind::Link, range: Some(Term(1273)), inverse: None, broader: &[], en: "Shape on the map", fr: "Tracé sur la carte" },
    TermInfo { prefix: Prefix::DfcB, local: "hasGeographicalOrigin", kind: Kind::Link, range: Some(Term(939)), inverse: Some(Term(150)), broader: &[], en: "Geographical origin", fr: "Origine géographique" },
    TermInfo { prefix: Prefix::DfcB, local: "hasIngredient", kind: Kind::Link, range: Some(Term(32)), inverse: Some(Term(218)), broader: &[], en: "Ingredient", fr: "Ingrédient" },
    TermInfo { prefix: Prefix::DfcB, local: "hasInput", kind: Kind::Link, range: Some(Term(16)), inverse: Some(Term(213)), broader: &[], en: "Input", fr: "Entrée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasLabellingCharacteristic", kind: Kind::Link, range: Some(Term(33)), inverse: Some(Term(227)), broader: &[], en: "Score on the label", fr: "Note affichée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasLabellingDimension", kind: Kind::Link, range: Some(Term(409)), inverse: None, broader: &[], en: "Kind of score", fr: "Type de note" },
    TermInfo { prefix: Prefix::DfcB, local: "hasMainContact", kind: Kind::Link, range: Some(Term(42)), inverse: Some(Term(236)), broader: &[], en: "Main contact", fr: "Contact principal" },
    TermInfo { prefix: Prefix::DfcB, local: "hasMember", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(219)), broader: &[], en: "Member", fr: "Membre" },
    TermInfo { prefix: Prefix::DfcB, local: "hasNatureOrigin", kind: Kind::Link, range: Some(Term(870)), inverse: Some(Term(245)), broader: &[], en: "Natural origin", fr: "Origine naturelle" },
    TermInfo { prefix: Prefix::DfcB, local: "hasNutrientCharacteristic", kind: Kind::Link, range: Some(Term(36)), inverse: Some(Term(246)), broader: &[], en: "Nutrient content", fr: "Teneur en nutriment" },
    TermInfo { prefix: Prefix::DfcB, local: "hasNutrientDimension", kind: Kind::Link, range: Some(Term(425)), inverse: None, broader: &[], en: "Nutrient", fr: "Nutriment" },
    TermInfo { prefix: Prefix::DfcB, local: "hasObject", kind: Kind::Link, range: Some(Term(62)), inverse: Some(Term(247)), broader: &[], en: "Session coordinated", fr: "Session coordonnée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasOffer", kind: Kind::Link, range: Some(Term(37)), inverse: Some(Term(251)), broader: &[], en: "Offer made to them", fr: "Offre proposée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasOption", kind: Kind::Link, range: Some(Term(64)), inverse: Some(Term(253)), broader: &[], en: "Ways of getting orders", fr: "Modes de remise proposés" },
    TermInfo { prefix: Prefix::DfcB, local: "hasOrderStatus", kind: Kind::Link, range: Some(Term(972)), inverse: None, broader: &[], en: "Order status", fr: "État de la commande" },
    TermInfo { prefix: Prefix::DfcB, local: "hasOutput", kind: Kind::Link, range: Some(Term(56)), inverse: Some(Term(258)), broader: &[], en: "Output", fr: "Sortie" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPart", kind: Kind::Link, range: Some(Term(39)), inverse: Some(Term(262)), broader: &[], en: "Lines", fr: "Lignes" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPartOrigin", kind: Kind::Link, range: Some(Term(895)), inverse: Some(Term(263)), broader: &[], en: "Part of the plant or animal", fr: "Partie de la plante ou de l’animal" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPaymentMethod", kind: Kind::Link, range: Some(Term(41)), inverse: Some(Term(261)), broader: &[], en: "Means of payment", fr: "Moyen de paiement" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPaymentStatus", kind: Kind::Link, range: Some(Term(976)), inverse: None, broader: &[], en: "Payment status", fr: "État du paiement" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPercentageOfAlcoholByVolume", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Alcohol by volume (percent)", fr: "Degré d’alcool (en pourcentage)" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPhoneNumber", kind: Kind::Link, range: Some(Term(43)), inverse: Some(Term(267)), broader: &[], en: "Phone number", fr: "Numéro de téléphone" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPhysicalCharacteristic", kind: Kind::Link, range: Some(Term(44)), inverse: Some(Term(268)), broader: &[], en: "Physical measure", fr: "Mesure physique" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPhysicalDimension", kind: Kind::Link, range: Some(Term(435)), inverse: None, broader: &[], en: "Kind of measure", fr: "Type de mesure" },
    TermInfo { prefix: Prefix::DfcB, local: "hasPrice", kind: Kind::Link, range: Some(Term(51)), inverse: Some(Term(221)), broader: &[], en: "Price", fr: "Prix" },
    TermInfo { prefix: Prefix::DfcB, local: "hasProcess", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(273)), broader: &[], en: "Process", fr: "Procédé" },
    TermInfo { prefix: Prefix::DfcB, local: "hasProductOption", kind: Kind::Link, range: Some(Term(54)), inverse: None, broader: &[], en: "Option concerned", fr: "Option concernée" },
    TermInfo { prefix: Prefix::DfcB, local: "hasProductOptionValue", kind: Kind::Link, range: Some(Term(55)), inverse: None, broader: &[], en: "Choice made", fr: "Choix retenu" },
    TermInfo { prefix: Prefix::DfcB, local: "hasQuantity", kind: Kind::Link, range: Some(Term(57)), inverse: None, broader: &[], en: "Quantity", fr: "Quantité" },
    TermInfo { prefix: Prefix::DfcB, local: "hasReference", kind: Kind::Link, range: Some(Term(68)), inverse: Some(Term(280)), broader: &[], en: "Reference product", fr: "Produit de référence" },
    TermInfo { prefix: Prefix::DfcB, local: "hasReferenceProductOption", kind: Kind::Link, range: Some(Term(54)), inverse: None, broader: &[], en: "Options of the product", fr: "Options du produit" },
    TermInfo { prefix: Prefix::DfcB, local: "hasReferenceProductOptionValue", kind: Kind::Link, range: Some(Term(55)), inverse: None, broader: &[], en: "Choices of the option", fr: "Choix de l’option" },
    TermInfo { prefix: Prefix::DfcB, local: "hasSocialMedia", kind: Kind::Link, range: Some(Term(65)), inverse: Some(Term(297)), broader: &[], en: "Social media", fr: "Réseau social" },
    TermInfo { prefix: Prefix::DfcB, local: "hasStatus", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Status", fr: "État" },
    TermInfo { prefix: Prefix::DfcB, local: "hasStep", kind: Kind::Link, range: Some(Term(66)), inverse: Some(Term(223)), broader: &[], en: "Stops", fr: "Arrêts" },
    TermInfo { prefix: Prefix::DfcB, local: "hasTemperature", kind: Kind::Link, range: Some(Term(70)), inverse: Some(Term(224)), broader: &[], en: "Storage temperature", fr: "Température de conservation" },
    TermInfo { prefix: Prefix::DfcB, local: "hasTemplateSaleSession", kind: Kind::Link, range: Some(Term(71)), inverse: Some(Term(225)), broader: &[], en: "Recurring sale sessions", fr: "Sessions de vente types" },
    TermInfo { prefix: Prefix::DfcB, local: "hasTransformationType", kind: Kind::Link, range: Some(Term(992)), inverse: None, broader: &[], en: "Kind of transformation", fr: "Type de transformation" },
    TermInfo { prefix: Prefix::DfcB, local: "hasType", kind: Kind::Link, range: Some(Term(1235)), inverse: Some(Term(318)), broader: &[], en: "Product type", fr: "Type de produit" },
    TermInfo { prefix: Prefix::DfcB, local: "hasUnit", kind: Kind::Link, range: Some(Term(466)), inverse: None, broader: &[], en: "Unit", fr: "Unité" },
    TermInfo { prefix: Prefix::DfcB, local: "hasVariant", kind: Kind::Link, range: Some(Term(79)), inverse: Some(Term(226)), broader: &[], en: "Variants", fr: "Variantes" },
    TermInfo { prefix: Prefix::DfcB, local: "hasVariantCaracteristic", kind: Kind::Link, range: Some(Term(80)), inverse: None, broader: &[], en: "What sets the variant apart", fr: "Ce qui distingue la variante" },
    TermInfo { prefix: Prefix::DfcB, local: "holds", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(98)), broader: &[], en: "Orders of the session", fr: "Commandes de la session" },
    TermInfo { prefix: Prefix::DfcB, local: "hostedAt", kind: Kind::Link, range: Some(Term(49)), inverse: Some(Term(208)), broader: &[], en: "Held at", fr: "Se tient à" },
    TermInfo { prefix: Prefix::DfcB, local: "hosts", kind: Kind::Link, range: None, inverse: Some(Term(207)), broader: &[], en: "Hosts", fr: "Accueille" },
    TermInfo { prefix: Prefix::DfcB, local: "identifiedBy", kind: Kind::Link, range: Some(Term(53)), inverse: Some(Term(210)), broader: &[], en: "Batch of the stock", fr: "Lot du stock" },
    TermInfo { prefix: Prefix::DfcB, local: "identifies", kind: Kind::Link, range: Some(Term(58)), inverse: Some(Term(209)), broader: &[], en: "Stock of the batch", fr: "Stock du lot" },
    TermInfo { prefix: Prefix::DfcB, local: "industrializedBy", kind: Kind::Link, range: Some(Term(68)), inverse: Some(Term(212)), broader: &[], en: "Made as", fr: "Fabriqué sous la forme" },
    TermInfo { prefix: Prefix::DfcB, local: "industrializes", kind: Kind::Link, range: Some(Term(69)), inverse: Some(Term(211)), broader: &[], en: "Recipe followed", fr: "Recette suivie" },
    TermInfo { prefix: Prefix::DfcB, local: "inputOf", kind: Kind::Link, range: None, inverse: Some(Term(167)), broader: &[], en: "Input of", fr: "Entrée de" },
    TermInfo { prefix: Prefix::DfcB, local: "invoiceNumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Invoice number", fr: "Numéro de facture" },
    TermInfo { prefix: Prefix::DfcB, local: "isAvailableDuring", kind: Kind::Link, range: Some(Term(1161)), inverse: None, broader: &[], en: "Available during", fr: "Disponible pendant" },
    TermInfo { prefix: Prefix::DfcB, local: "isCertifiedBy", kind: Kind::Link, range: Some(Term(15)), inverse: Some(Term(105)), broader: &[], en: "Certification of the organisation", fr: "Certification de l’organisation" },
    TermInfo { prefix: Prefix::DfcB, local: "isFulfilledBy", kind: Kind::Link, range: Some(Term(46)), inverse: Some(Term(149)), broader: &[], en: "Fulfilled by", fr: "Honorée par" },
    TermInfo { prefix: Prefix::DfcB, local: "isIngredientOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(166)), broader: &[], en: "Ingredient of", fr: "Ingrédient de" },
    TermInfo { prefix: Prefix::DfcB, local: "isMemberOf", kind: Kind::Link, range: Some(Term(18)), inverse: Some(Term(171)), broader: &[], en: "Member of", fr: "Membre de" },
    TermInfo { prefix: Prefix::DfcB, local: "isOpenDuring", kind: Kind::Link, range: Some(Term(1161)), inverse: None, broader: &[], en: "Opening hours", fr: "Horaires d’ouverture" },
    TermInfo { prefix: Prefix::DfcB, local: "isPriceOf", kind: Kind::Link, range: None, inverse: Some(Term(188)), broader: &[], en: "Price of", fr: "Prix de" },
    TermInfo { prefix: Prefix::DfcB, local: "isShippedIn", kind: Kind::Link, range: Some(Term(81)), inverse: Some(Term(295)), broader: &[], en: "Shipped in", fr: "Transportée dans" },
    TermInfo { prefix: Prefix::DfcB, local: "isStepOf", kind: Kind::Link, range: Some(Term(61)), inverse: Some(Term(198)), broader: &[], en: "Stop of", fr: "Arrêt de" },
    TermInfo { prefix: Prefix::DfcB, local: "isTemperatureOf", kind: Kind::Link, range: Some(Term(68)), inverse: Some(Term(199)), broader: &[], en: "Storage temperature of", fr: "Température de conservation de" },
    TermInfo { prefix: Prefix::DfcB, local: "isTemplateSaleSessionOf", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(200)), broader: &[], en: "Recurring session of", fr: "Session type de" },
    TermInfo { prefix: Prefix::DfcB, local: "isVariantOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(204)), broader: &[], en: "Variant of", fr: "Variante de" },
    TermInfo { prefix: Prefix::DfcB, local: "labellingCharacteristicOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(168)), broader: &[], en: "Score of", fr: "Note de" },
    TermInfo { prefix: Prefix::DfcB, local: "latitude", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Latitude", fr: "Latitude" },
    TermInfo { prefix: Prefix::DfcB, local: "lifetime", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Shelf life", fr: "Durée de vie" },
    TermInfo { prefix: Prefix::DfcB, local: "listedIn", kind: Kind::Link, range: None, inverse: Some(Term(231)), broader: &[], en: "Listed in", fr: "Figure dans" },
    TermInfo { prefix: Prefix::DfcB, local: "lists", kind: Kind::Link, range: None, inverse: Some(Term(230)), broader: &[], en: "Lists", fr: "Liste" },
    TermInfo { prefix: Prefix::DfcB, local: "localizedBy", kind: Kind::Link, range: Some(Term(45)), inverse: Some(Term(233)), broader: &[], en: "Place of the stock", fr: "Lieu du stock" },
    TermInfo { prefix: Prefix::DfcB, local: "localizes", kind: Kind::Link, range: Some(Term(72)), inverse: Some(Term(232)), broader: &[], en: "Stock expected here", fr: "Stock attendu ici" },
    TermInfo { prefix: Prefix::DfcB, local: "logo", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Logo", fr: "Logo" },
    TermInfo { prefix: Prefix::DfcB, local: "longitude", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Longitude", fr: "Longitude" },
    TermInfo { prefix: Prefix::DfcB, local: "mainContactOf", kind: Kind::Link, range: None, inverse: Some(Term(170)), broader: &[], en: "Main contact of", fr: "Contact principal de" },
    TermInfo { prefix: Prefix::DfcB, local: "maintainedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(238)), broader: &[], en: "Kept by", fr: "Tenu par" },
    TermInfo { prefix: Prefix::DfcB, local: "maintains", kind: Kind::Link, range: Some(Term(13)), inverse: Some(Term(237)), broader: &[], en: "Keeps the catalogue", fr: "Tient le catalogue" },
    TermInfo { prefix: Prefix::DfcB, local: "managedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(240)), broader: &[], en: "Managed by", fr: "Géré par" },
    TermInfo { prefix: Prefix::DfcB, local: "manages", kind: Kind::Link, range: Some(Term(14)), inverse: Some(Term(239)), broader: &[], en: "Manages", fr: "Gère" },
    TermInfo { prefix: Prefix::DfcB, local: "marginPercent", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Margin (percent)", fr: "Marge (en pourcentage)" },
    TermInfo { prefix: Prefix::DfcB, local: "maxValue", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Highest value", fr: "Valeur maximale" },
    TermInfo { prefix: Prefix::DfcB, local: "minValue", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Lowest value", fr: "Valeur minimale" },
    TermInfo { prefix: Prefix::DfcB, local: "name", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name", fr: "Nom" },
    TermInfo { prefix: Prefix::DfcB, local: "natureOriginOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(172)), broader: &[], en: "Natural origin of", fr: "Origine naturelle de" },
    TermInfo { prefix: Prefix::DfcB, local: "nutrientCharacteristicOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(173)), broader: &[], en: "Nutrient content of", fr: "Teneur en nutriment de" },
    TermInfo { prefix: Prefix::DfcB, local: "objectOf", kind: Kind::Link, range: Some(Term(17)), inverse: Some(Term(175)), broader: &[], en: "Coordination of the session", fr: "Coordination de la session" },
    TermInfo { prefix: Prefix::DfcB, local: "occursAt", kind: Kind::Link, range: Some(Term(1265)), inverse: None, broader: &[], en: "When it takes place", fr: "Quand cela a lieu" },
    TermInfo { prefix: Prefix::DfcB, local: "offeredThrough", kind: Kind::Link, range: Some(Term(37)), inverse: Some(Term(250)), broader: &[], en: "Offers", fr: "Offres" },
    TermInfo { prefix: Prefix::DfcB, local: "offers", kind: Kind::Link, range: Some(Term(14)), inverse: Some(Term(249)), broader: &[], en: "Item offered", fr: "Article proposé" },
    TermInfo { prefix: Prefix::DfcB, local: "offersTo", kind: Kind::Link, range: Some(Term(18)), inverse: Some(Term(176)), broader: &[], en: "Offered to", fr: "Proposé à" },
    TermInfo { prefix: Prefix::DfcB, local: "operatorId", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Number of the operator", fr: "Numéro d’opérateur" },
    TermInfo { prefix: Prefix::DfcB, local: "optionOf", kind: Kind::Link, range: Some(Term(62)), inverse: Some(Term(177)), broader: &[], en: "Way of getting orders of", fr: "Mode de remise de" },
    TermInfo { prefix: Prefix::DfcB, local: "orderNumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Order number", fr: "Numéro de commande" },
    TermInfo { prefix: Prefix::DfcB, local: "orderedBy", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(256)), broader: &[], en: "Ordered by", fr: "Commandé par" },
    TermInfo { prefix: Prefix::DfcB, local: "orders", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(255)), broader: &[], en: "Orders placed", fr: "Commandes passées" },
    TermInfo { prefix: Prefix::DfcB, local: "organizationID", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Registration number", fr: "Numéro d’immatriculation" },
    TermInfo { prefix: Prefix::DfcB, local: "outputOf", kind: Kind::Link, range: None, inverse: Some(Term(179)), broader: &[], en: "Output of", fr: "Sortie de" },
    TermInfo { prefix: Prefix::DfcB, local: "ownedBy", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(260)), broader: &[], en: "Owned by", fr: "Appartient à" },
    TermInfo { prefix: Prefix::DfcB, local: "owns", kind: Kind::Link, range: None, inverse: Some(Term(259)), broader: &[], en: "Owns", fr: "Possède" },
    TermInfo { prefix: Prefix::DfcB, local: "paidWith", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(182)), broader: &[], en: "Orders paid this way", fr: "Commandes réglées ainsi" },
    TermInfo { prefix: Prefix::DfcB, local: "partOf", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(180)), broader: &[], en: "Order of the line", fr: "Commande de la ligne" },
    TermInfo { prefix: Prefix::DfcB, local: "partOriginOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(181)), broader: &[], en: "Part used in", fr: "Partie utilisée dans" },
    TermInfo { prefix: Prefix::DfcB, local: "paymentMethodProvider", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Payment provider", fr: "Prestataire de paiement" },
    TermInfo { prefix: Prefix::DfcB, local: "paymentMethodType", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Kind of payment", fr: "Type de paiement" },
    TermInfo { prefix: Prefix::DfcB, local: "phoneNumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Number", fr: "Numéro" },
    TermInfo { prefix: Prefix::DfcB, local: "phoneNumberOf", kind: Kind::Link, range: None, inverse: Some(Term(185)), broader: &[], en: "Phone number of", fr: "Numéro de téléphone de" },
    TermInfo { prefix: Prefix::DfcB, local: "physicalCharacteristicOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(186)), broader: &[], en: "Physical measure of", fr: "Mesure physique de" },
    TermInfo { prefix: Prefix::DfcB, local: "physicalCharacteristics", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Physical description", fr: "Description physique" },
    TermInfo { prefix: Prefix::DfcB, local: "pickUp", kind: Kind::Link, range: Some(Term(63)), inverse: None, broader: &[], en: "Shipment picked up", fr: "Expédition collectée" },
    TermInfo { prefix: Prefix::DfcB, local: "pickedUpAt", kind: Kind::Link, range: Some(Term(45)), inverse: None, broader: &[], en: "Picked up at", fr: "Retiré à" },
    TermInfo { prefix: Prefix::DfcB, local: "postcode", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Postcode", fr: "Code postal" },
    TermInfo { prefix: Prefix::DfcB, local: "processOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(189)), broader: &[], en: "Process of", fr: "Procédé de" },
    TermInfo { prefix: Prefix::DfcB, local: "producedBy", kind: Kind::Link, range: Some(Term(56)), inverse: Some(Term(275)), broader: &[], en: "Output it comes from", fr: "Sortie dont il provient" },
    TermInfo { prefix: Prefix::DfcB, local: "produces", kind: Kind::Link, range: None, inverse: Some(Term(274)), broader: &[], en: "Product obtained", fr: "Produit obtenu" },
    TermInfo { prefix: Prefix::DfcB, local: "productionDate", kind: Kind::Data(Datatype::Date), range: None, inverse: None, broader: &[], en: "Produced on", fr: "Produit le" },
    TermInfo { prefix: Prefix::DfcB, local: "proposedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(278)), broader: &[], en: "Proposed by", fr: "Proposé par" },
    TermInfo { prefix: Prefix::DfcB, local: "proposes", kind: Kind::Link, range: Some(Term(69)), inverse: Some(Term(277)), broader: &[], en: "Proposes", fr: "Propose" },
    TermInfo { prefix: Prefix::DfcB, local: "quantity", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Quantity (bare number)", fr: "Quantité (nombre seul)" },
    TermInfo { prefix: Prefix::DfcB, local: "referenceOf", kind: Kind::Link, range: Some(Term(35)), inverse: Some(Term(193)), broader: &[], en: "Reference of", fr: "Référence de" },
    TermInfo { prefix: Prefix::DfcB, local: "referencedBy", kind: Kind::Link, range: Some(Term(14)), inverse: Some(Term(282)), broader: &[], en: "Catalogue items", fr: "Articles de catalogue" },
    TermInfo { prefix: Prefix::DfcB, local: "references", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(281)), broader: &[], en: "Product of the item", fr: "Produit de l’article" },
    TermInfo { prefix: Prefix::DfcB, local: "refersTo", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Refers to", fr: "Renvoie à" },
    TermInfo { prefix: Prefix::DfcB, local: "refrigerated", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Kept cold", fr: "Réfrigéré" },
    TermInfo { prefix: Prefix::DfcB, local: "region", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Region", fr: "Région" },
    TermInfo { prefix: Prefix::DfcB, local: "representedBy", kind: Kind::Link, range: Some(Term(46)), inverse: Some(Term(287)), broader: &[], en: "Represented by", fr: "Représenté par" },
    TermInfo { prefix: Prefix::DfcB, local: "represents", kind: Kind::Link, range: Some(Term(35)), inverse: Some(Term(286)), broader: &[], en: "Represents", fr: "Représente" },
    TermInfo { prefix: Prefix::DfcB, local: "requestedBy", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(289)), broader: &[], en: "Requested by", fr: "Demandé par" },
    TermInfo { prefix: Prefix::DfcB, local: "requests", kind: Kind::Link, range: Some(Term(29)), inverse: Some(Term(288)), broader: &[], en: "Requests", fr: "Demande" },
    TermInfo { prefix: Prefix::DfcB, local: "satisfiedBy", kind: Kind::Link, range: Some(Term(69)), inverse: Some(Term(291)), broader: &[], en: "Satisfied by", fr: "Satisfait par" },
    TermInfo { prefix: Prefix::DfcB, local: "satisfies", kind: Kind::Link, range: Some(Term(29)), inverse: Some(Term(290)), broader: &[], en: "Satisfies", fr: "Satisfait" },
    TermInfo { prefix: Prefix::DfcB, local: "selectedBy", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(293)), broader: &[], en: "Orders that chose it", fr: "Commandes l’ayant choisi" },
    TermInfo { prefix: Prefix::DfcB, local: "selects", kind: Kind::Link, range: Some(Term(64)), inverse: Some(Term(292)), broader: &[], en: "Way of getting the order", fr: "Mode de remise choisi" },
    TermInfo { prefix: Prefix::DfcB, local: "sells", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(298)), broader: &[], en: "Orders received", fr: "Commandes reçues" },
    TermInfo { prefix: Prefix::DfcB, local: "ships", kind: Kind::Link, range: Some(Term(63)), inverse: Some(Term(222)), broader: &[], en: "Carries", fr: "Transporte" },
    TermInfo { prefix: Prefix::DfcB, local: "sku", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Stock reference", fr: "Référence article" },
    TermInfo { prefix: Prefix::DfcB, local: "socialMediaOf", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(196)), broader: &[], en: "Social media account of", fr: "Compte de réseau social de" },
    TermInfo { prefix: Prefix::DfcB, local: "soldBy", kind: Kind::Link, range: Some(Term(1)), inverse: Some(Term(294)), broader: &[], en: "Sold by", fr: "Vendu par" },
    TermInfo { prefix: Prefix::DfcB, local: "specificCondition", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Conditions of use or storage", fr: "Conditions d’usage ou de conservation" },
    TermInfo { prefix: Prefix::DfcB, local: "start", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Opens at (as some systems write it)", fr: "Ouvre à (écriture de certains systèmes)" },
    TermInfo { prefix: Prefix::DfcB, local: "startDate", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Start", fr: "Début" },
    TermInfo { prefix: Prefix::DfcB, local: "startsAt", kind: Kind::Link, range: Some(Term(45)), inverse: None, broader: &[], en: "Starts at", fr: "Départ de" },
    TermInfo { prefix: Prefix::DfcB, local: "stockLimitation", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Stock available", fr: "Stock disponible" },
    TermInfo { prefix: Prefix::DfcB, local: "storedIn", kind: Kind::Link, range: Some(Term(45)), inverse: Some(Term(305)), broader: &[], en: "Stored in", fr: "Stocké dans" },
    TermInfo { prefix: Prefix::DfcB, local: "stores", kind: Kind::Link, range: Some(Term(58)), inverse: Some(Term(304)), broader: &[], en: "Stores", fr: "Stocke" },
    TermInfo { prefix: Prefix::DfcB, local: "street", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Street", fr: "Rue" },
    TermInfo { prefix: Prefix::DfcB, local: "suppliedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(308)), broader: &[], en: "Supplied by", fr: "Fourni par" },
    TermInfo { prefix: Prefix::DfcB, local: "supplies", kind: Kind::Link, range: Some(Term(68)), inverse: Some(Term(307)), broader: &[], en: "Products supplied", fr: "Produits fournis" },
    TermInfo { prefix: Prefix::DfcB, local: "suppliesTo", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Supplies to", fr: "Fournit à" },
    TermInfo { prefix: Prefix::DfcB, local: "to", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "To", fr: "À" },
    TermInfo { prefix: Prefix::DfcB, local: "totalTheoriticalStock", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Total expected stock", fr: "Stock théorique total" },
    TermInfo { prefix: Prefix::DfcB, local: "tracedBy", kind: Kind::Link, range: Some(Term(53)), inverse: Some(Term(313)), broader: &[], en: "Batch that traces it", fr: "Lot qui le trace" },
    TermInfo { prefix: Prefix::DfcB, local: "traces", kind: Kind::Link, range: Some(Term(46)), inverse: Some(Term(312)), broader: &[], en: "Product traced", fr: "Produit tracé" },
    TermInfo { prefix: Prefix::DfcB, local: "transformedBy", kind: Kind::Link, range: Some(Term(40)), inverse: Some(Term(315)), broader: &[], en: "Transformed by", fr: "Transformé par" },
    TermInfo { prefix: Prefix::DfcB, local: "transforms", kind: Kind::Link, range: Some(Term(6)), inverse: Some(Term(314)), broader: &[], en: "Carries out", fr: "Réalise" },
    TermInfo { prefix: Prefix::DfcB, local: "transportedBy", kind: Kind::Link, range: Some(Term(63)), inverse: Some(Term(317)), broader: &[], en: "Shipment that carries it", fr: "Expédition qui le transporte" },
    TermInfo { prefix: Prefix::DfcB, local: "transports", kind: Kind::Link, range: Some(Term(67)), inverse: Some(Term(316)), broader: &[], en: "Stock carried", fr: "Stock transporté" },
    TermInfo { prefix: Prefix::DfcB, local: "typeOf", kind: Kind::Link, range: Some(Term(26)), inverse: Some(Term(202)), broader: &[], en: "Type of", fr: "Type de" },
    TermInfo { prefix: Prefix::DfcB, local: "useVehicle", kind: Kind::Link, range: Some(Term(81)), inverse: None, broader: &[], en: "Vehicle used", fr: "Véhicule utilisé" },
    TermInfo { prefix: Prefix::DfcB, local: "usedInRoute", kind: Kind::Link, range: Some(Term(61)), inverse: None, broader: &[], en: "Rounds it is used for", fr: "Tournées où il sert" },
    TermInfo { prefix: Prefix::DfcB, local: "uses", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Uses (old link)", fr: "Utilise (ancien lien)" },
    TermInfo { prefix: Prefix::DfcB, local: "value", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Value", fr: "Valeur" },
    TermInfo { prefix: Prefix::DfcB, local: "versoIdDelivery", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Delivery number of the route planner", fr: "Numéro de livraison du planificateur de tournées" },
    TermInfo { prefix: Prefix::DfcB, local: "versoIdPickup", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Pick-up number of the route planner", fr: "Numéro de collecte du planificateur de tournées" },
    TermInfo { prefix: Prefix::DfcB, local: "websitePage", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Web page", fr: "Page web" },
    TermInfo { prefix: Prefix::DfcT, local: "AuthorizationGrant", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Authorisation grant", fr: "Autorisation accordée" },
    TermInfo { prefix: Prefix::DfcT, local: "DFC_DitributedRepresentation", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Distributed representation", fr: "Représentation distribuée" },
    TermInfo { prefix: Prefix::DfcT, local: "Platform", kind: Kind::Class, range: None, inverse: None, broader: &[Term(327)], en: "Platform", fr: "Plateforme" },
    TermInfo { prefix: Prefix::DfcT, local: "RepresentationPivot", kind: Kind::Class, range: None, inverse: None, broader: &[Term(327)], en: "Pivot of representations", fr: "Pivot de représentations" },
    TermInfo { prefix: Prefix::DfcT, local: "RepresentedThing", kind: Kind::Class, range: None, inverse: None, broader: &[Term(327)], en: "Thing represented", fr: "Chose représentée" },
    TermInfo { prefix: Prefix::DfcT, local: "Scope", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Permission scope", fr: "Périmètre d’autorisation" },
    TermInfo { prefix: Prefix::DfcT, local: "authorizationAction", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Action allowed", fr: "Action autorisée" },
    TermInfo { prefix: Prefix::DfcT, local: "authorizationProperty", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Property concerned", fr: "Propriété concernée" },
    TermInfo { prefix: Prefix::DfcT, local: "authorizationResource", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Resource concerned", fr: "Ressource concernée" },
    TermInfo { prefix: Prefix::DfcT, local: "authorizationResourceType", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Kind of resource concerned", fr: "Type de ressource concerné" },
    TermInfo { prefix: Prefix::DfcT, local: "grantee", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Granted to", fr: "Accordée à" },
    TermInfo { prefix: Prefix::DfcT, local: "grantor", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Granted by", fr: "Accordée par" },
    TermInfo { prefix: Prefix::DfcT, local: "hasAssignedScopes", kind: Kind::Link, range: Some(Term(331)), inverse: None, broader: &[], en: "Assigned scopes", fr: "Périmètres accordés" },
    TermInfo { prefix: Prefix::DfcT, local: "hasIdentityService", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Identity service", fr: "Service d’identité" },
    TermInfo { prefix: Prefix::DfcT, local: "hasPivot", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Pivot", fr: "Pivot" },
    TermInfo { prefix: Prefix::DfcT, local: "hostedBy", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Hosted by", fr: "Hébergé par" },
    TermInfo { prefix: Prefix::DfcT, local: "owner", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Owner", fr: "Propriétaire" },
    TermInfo { prefix: Prefix::DfcT, local: "platforms", kind: Kind::Link, range: Some(Term(328)), inverse: None, broader: &[], en: "Platforms", fr: "Plateformes" },
    TermInfo { prefix: Prefix::DfcT, local: "represent", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Represents", fr: "Représente" },
    TermInfo { prefix: Prefix::DfcT, local: "requestedScopes", kind: Kind::Link, range: Some(Term(331)), inverse: None, broader: &[], en: "Requested scopes", fr: "Périmètres demandés" },
    TermInfo { prefix: Prefix::DfcT, local: "scopes", kind: Kind::Link, range: Some(Term(331)), inverse: None, broader: &[], en: "Scopes", fr: "Périmètres" },
    TermInfo { prefix: Prefix::DfcT, local: "supportedOntologyVersion", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Ontology version supported", fr: "Version de l’ontologie prise en charge" },
    TermInfo { prefix: Prefix::DfcT, local: "supportedProtocolVersion", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Protocol version supported", fr: "Version du protocole prise en charge" },
    TermInfo { prefix: Prefix::DfcT, local: "validFrom", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Valid from", fr: "Valable à partir de" },
    TermInfo { prefix: Prefix::DfcT, local: "validUntil", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Valid until", fr: "Valable jusqu’à" },
    TermInfo { prefix: Prefix::DfcM, local: "4Pack", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pack of four", fr: "Lot de quatre" },
    TermInfo { prefix: Prefix::DfcM, local: "6Pack", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pack of six", fr: "Lot de six" },
    TermInfo { prefix: Prefix::DfcM, local: "AllergenDimension", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(385)], en: "Allergen", fr: "Allergène" },
    TermInfo { prefix: Prefix::DfcM, local: "AustralianDollar", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(380), Term(466)], en: "Australian dollar", fr: "Dollar australien" },
    TermInfo { prefix: Prefix::DfcM, local: "Bag", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Bag", fr: "Sac" },
    TermInfo { prefix: Prefix::DfcM, local: "Basket", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Basket", fr: "Panier" },
    TermInfo { prefix: Prefix::DfcM, local: "BeerCrate", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Beer crate", fr: "Caisse de bière" },
    TermInfo { prefix: Prefix::DfcM, local: "Bottle", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Bottle", fr: "Bouteille" },
    TermInfo { prefix: Prefix::DfcM, local: "Box", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Box", fr: "Boîte" },
    TermInfo { prefix: Prefix::DfcM, local: "Bucket", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Bucket", fr: "Seau" },
    TermInfo { prefix: Prefix::DfcM, local: "Bunch", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Bunch", fr: "Botte" },
    TermInfo { prefix: Prefix::DfcM, local: "Bundle", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Bundle", fr: "Fagot" },
    TermInfo { prefix: Prefix::DfcM, local: "Calcium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Calcium", fr: "Calcium" },
    TermInfo { prefix: Prefix::DfcM, local: "Can", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Can", fr: "Canette" },
    TermInfo { prefix: Prefix::DfcM, local: "CanadianDollar", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(380), Term(466)], en: "Canadian dollar", fr: "Dollar canadien" },
    TermInfo { prefix: Prefix::DfcM, local: "Carbohydrates", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Carbohydrates", fr: "Glucides" },
    TermInfo { prefix: Prefix::DfcM, local: "Carton", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Carton", fr: "Carton" },
    TermInfo { prefix: Prefix::DfcM, local: "Cask", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Cask", fr: "Fût" },
    TermInfo { prefix: Prefix::DfcM, local: "Celeriac", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Celery", fr: "Céleri" },
    TermInfo { prefix: Prefix::DfcM, local: "Centilitre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Centilitre", fr: "Centilitre" },
    TermInfo { prefix: Prefix::DfcM, local: "Centimetre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Centimetre", fr: "Centimètre" },
    TermInfo { prefix: Prefix::DfcM, local: "CerealsWithGluten", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Cereals with gluten", fr: "Céréales contenant du gluten" },
    TermInfo { prefix: Prefix::DfcM, local: "Chloride", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Chloride", fr: "Chlorure" },
    TermInfo { prefix: Prefix::DfcM, local: "Cholesterol", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Cholesterol", fr: "Cholestérol" },
    TermInfo { prefix: Prefix::DfcM, local: "Chromium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Chromium", fr: "Chrome" },
    TermInfo { prefix: Prefix::DfcM, local: "Copper", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Copper", fr: "Cuivre" },
    TermInfo { prefix: Prefix::DfcM, local: "Crate", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Crate", fr: "Cagette" },
    TermInfo { prefix: Prefix::DfcM, local: "Crustaceans", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Crustaceans", fr: "Crustacés" },
    TermInfo { prefix: Prefix::DfcM, local: "Cup", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Cup", fr: "Gobelet" },
    TermInfo { prefix: Prefix::DfcM, local: "CurrencyUnit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(466)], en: "Currency", fr: "Monnaie" },
    TermInfo { prefix: Prefix::DfcM, local: "DFC_ProductGlossary_Measure", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Measures and units", fr: "Mesures et unités" },
    TermInfo { prefix: Prefix::DfcM, local: "Decilitre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Decilitre", fr: "Décilitre" },
    TermInfo { prefix: Prefix::DfcM, local: "Decimetre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Decimetre", fr: "Décimètre" },
    TermInfo { prefix: Prefix::DfcM, local: "Depth", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(435), Term(385)], en: "Depth", fr: "Profondeur" },
    TermInfo { prefix: Prefix::DfcM, local: "Dimension", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "What is measured", fr: "Grandeur mesurée" },
    TermInfo { prefix: Prefix::DfcM, local: "Dozen", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Dozen", fr: "Douzaine" },
    TermInfo { prefix: Prefix::DfcM, local: "Drum", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Drum", fr: "Bidon" },
    TermInfo { prefix: Prefix::DfcM, local: "EcoScore", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(409), Term(385)], en: "Eco-Score", fr: "Éco-score" },
    TermInfo { prefix: Prefix::DfcM, local: "Eggs", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Eggs", fr: "Œufs" },
    TermInfo { prefix: Prefix::DfcM, local: "Euro", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(380), Term(466)], en: "Euro", fr: "Euro" },
    TermInfo { prefix: Prefix::DfcM, local: "Fat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Fat", fr: "Matières grasses" },
    TermInfo { prefix: Prefix::DfcM, local: "Fibre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Fibre", fr: "Fibres" },
    TermInfo { prefix: Prefix::DfcM, local: "Fishs", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Fish", fr: "Poissons" },
    TermInfo { prefix: Prefix::DfcM, local: "Fluoride", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Fluoride", fr: "Fluorure" },
    TermInfo { prefix: Prefix::DfcM, local: "FolicAcid", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Folic acid", fr: "Acide folique" },
    TermInfo { prefix: Prefix::DfcM, local: "Gallon", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Imperial gallon", fr: "Gallon impérial" },
    TermInfo { prefix: Prefix::DfcM, local: "GrainBulk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Grain in bulk", fr: "Grains en vrac" },
    TermInfo { prefix: Prefix::DfcM, local: "Gram", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Gram", fr: "Gramme" },
    TermInfo { prefix: Prefix::DfcM, local: "HalfDozen", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Half a dozen", fr: "Demi-douzaine" },
    TermInfo { prefix: Prefix::DfcM, local: "Height", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(435), Term(385)], en: "Height", fr: "Hauteur" },
    TermInfo { prefix: Prefix::DfcM, local: "Inch", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Inch", fr: "Pouce" },
    TermInfo { prefix: Prefix::DfcM, local: "Iodine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Iodine", fr: "Iode" },
    TermInfo { prefix: Prefix::DfcM, local: "Iron", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Iron", fr: "Fer" },
    TermInfo { prefix: Prefix::DfcM, local: "Jar", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Jar", fr: "Bocal" },
    TermInfo { prefix: Prefix::DfcM, local: "Keg", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Keg", fr: "Petit fût" },
    TermInfo { prefix: Prefix::DfcM, local: "Kilogram", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Kilogram", fr: "Kilogramme" },
    TermInfo { prefix: Prefix::DfcM, local: "Kilometre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Kilometre", fr: "Kilomètre" },
    TermInfo { prefix: Prefix::DfcM, local: "Kit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Kit", fr: "Kit" },
    TermInfo { prefix: Prefix::DfcM, local: "LabellingDimension", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(385)], en: "Score on the label", fr: "Note affichée" },
    TermInfo { prefix: Prefix::DfcM, local: "LactoseMilks", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Milk and lactose", fr: "Lait et lactose" },
    TermInfo { prefix: Prefix::DfcM, local: "LiquidBulk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Liquid in bulk", fr: "Liquide en vrac" },
    TermInfo { prefix: Prefix::DfcM, local: "Litre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Litre", fr: "Litre" },
    TermInfo { prefix: Prefix::DfcM, local: "Lupine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Lupin", fr: "Lupin" },
    TermInfo { prefix: Prefix::DfcM, local: "Magnesium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Magnesium", fr: "Magnésium" },
    TermInfo { prefix: Prefix::DfcM, local: "Manganese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Manganese", fr: "Manganèse" },
    TermInfo { prefix: Prefix::DfcM, local: "Metre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Metre", fr: "Mètre" },
    TermInfo { prefix: Prefix::DfcM, local: "Milligram", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Milligram", fr: "Milligramme" },
    TermInfo { prefix: Prefix::DfcM, local: "Millilitre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Millilitre", fr: "Millilitre" },
    TermInfo { prefix: Prefix::DfcM, local: "Molluscs", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Molluscs", fr: "Mollusques" },
    TermInfo { prefix: Prefix::DfcM, local: "MonosaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Monounsaturated fat", fr: "Graisses mono-insaturées" },
    TermInfo { prefix: Prefix::DfcM, local: "Mustard", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Mustard", fr: "Moutarde" },
    TermInfo { prefix: Prefix::DfcM, local: "Net", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Net", fr: "Filet" },
    TermInfo { prefix: Prefix::DfcM, local: "NoduleBulk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Nodules in bulk", fr: "Granulés en vrac" },
    TermInfo { prefix: Prefix::DfcM, local: "NutriScore", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(409), Term(385)], en: "Nutri-Score", fr: "Nutri-score" },
    TermInfo { prefix: Prefix::DfcM, local: "NutrientDimension", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(385)], en: "Nutrient", fr: "Nutriment" },
    TermInfo { prefix: Prefix::DfcM, local: "Nuts", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Nuts", fr: "Fruits à coque" },
    TermInfo { prefix: Prefix::DfcM, local: "Ounce", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Ounce", fr: "Once" },
    TermInfo { prefix: Prefix::DfcM, local: "Package", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Package", fr: "Colis" },
    TermInfo { prefix: Prefix::DfcM, local: "Packet", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Packet", fr: "Paquet" },
    TermInfo { prefix: Prefix::DfcM, local: "Pair", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pair", fr: "Paire" },
    TermInfo { prefix: Prefix::DfcM, local: "Pallet", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pallet", fr: "Palette" },
    TermInfo { prefix: Prefix::DfcM, local: "Peanuts", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Peanuts", fr: "Arachides" },
    TermInfo { prefix: Prefix::DfcM, local: "Percent", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Percent", fr: "Pour cent" },
    TermInfo { prefix: Prefix::DfcM, local: "Phosphorus", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Phosphorus", fr: "Phosphore" },
    TermInfo { prefix: Prefix::DfcM, local: "PhysicalDimension", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(385)], en: "Physical measure", fr: "Mesure physique" },
    TermInfo { prefix: Prefix::DfcM, local: "Piece", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Piece", fr: "Pièce" },
    TermInfo { prefix: Prefix::DfcM, local: "PlanetScore", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(409), Term(385)], en: "Planet-score", fr: "Planet-score" },
    TermInfo { prefix: Prefix::DfcM, local: "PolyunsaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Polyunsaturated fat", fr: "Graisses polyinsaturées" },
    TermInfo { prefix: Prefix::DfcM, local: "Pot", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pot", fr: "Pot" },
    TermInfo { prefix: Prefix::DfcM, local: "Potassium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Potassium", fr: "Potassium" },
    TermInfo { prefix: Prefix::DfcM, local: "Pouch", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pouch", fr: "Sachet" },
    TermInfo { prefix: Prefix::DfcM, local: "PoundMass", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Pound (mass)", fr: "Livre (masse)" },
    TermInfo { prefix: Prefix::DfcM, local: "PoundSterling", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(380), Term(466)], en: "Pound sterling", fr: "Livre sterling" },
    TermInfo { prefix: Prefix::DfcM, local: "PowderBulk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Powder in bulk", fr: "Poudre en vrac" },
    TermInfo { prefix: Prefix::DfcM, local: "Protein", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Protein", fr: "Protéines" },
    TermInfo { prefix: Prefix::DfcM, local: "Punnet", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Punnet", fr: "Barquette" },
    TermInfo { prefix: Prefix::DfcM, local: "QuantityUnit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(466)], en: "Unit of quantity", fr: "Unité de quantité" },
    TermInfo { prefix: Prefix::DfcM, local: "Roll", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Roll", fr: "Rouleau" },
    TermInfo { prefix: Prefix::DfcM, local: "Salt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Salt", fr: "Sel" },
    TermInfo { prefix: Prefix::DfcM, local: "SaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Saturated fat", fr: "Graisses saturées" },
    TermInfo { prefix: Prefix::DfcM, local: "Selenium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Selenium", fr: "Sélénium" },
    TermInfo { prefix: Prefix::DfcM, local: "SesameSeeds", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Sesame seeds", fr: "Graines de sésame" },
    TermInfo { prefix: Prefix::DfcM, local: "Sodium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Sodium", fr: "Sodium" },
    TermInfo { prefix: Prefix::DfcM, local: "Soy", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Soy", fr: "Soja" },
    TermInfo { prefix: Prefix::DfcM, local: "Starch", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Starch", fr: "Amidon" },
    TermInfo { prefix: Prefix::DfcM, local: "Sugars", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Sugars", fr: "Sucres" },
    TermInfo { prefix: Prefix::DfcM, local: "Sulphites", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(353), Term(385)], en: "Sulphites", fr: "Sulfites" },
    TermInfo { prefix: Prefix::DfcM, local: "Tablet", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Tablet", fr: "Tablette" },
    TermInfo { prefix: Prefix::DfcM, local: "Tin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Tin", fr: "Boîte de conserve" },
    TermInfo { prefix: Prefix::DfcM, local: "Tonne", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Tonne", fr: "Tonne" },
    TermInfo { prefix: Prefix::DfcM, local: "Transfat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Trans fat", fr: "Acides gras trans" },
    TermInfo { prefix: Prefix::DfcM, local: "Tray", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Tray", fr: "Plateau" },
    TermInfo { prefix: Prefix::DfcM, local: "Tub", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Tub", fr: "Bac" },
    TermInfo { prefix: Prefix::DfcM, local: "Tube", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(447), Term(466)], en: "Tube", fr: "Tube" },
    TermInfo { prefix: Prefix::DfcM, local: "USDollar", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(380), Term(466)], en: "US dollar", fr: "Dollar américain" },
    TermInfo { prefix: Prefix::DfcM, local: "Unit", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Unit", fr: "Unité" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminA", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin A", fr: "Vitamine A" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminB12", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin B12", fr: "Vitamine B12" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminB6", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin B6", fr: "Vitamine B6" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminC", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin C", fr: "Vitamine C" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminD", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin D", fr: "Vitamine D" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminE", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin E", fr: "Vitamine E" },
    TermInfo { prefix: Prefix::DfcM, local: "VitaminK", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Vitamin K", fr: "Vitamine K" },
    TermInfo { prefix: Prefix::DfcM, local: "Volume", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(435), Term(385)], en: "Volume", fr: "Volume" },
    TermInfo { prefix: Prefix::DfcM, local: "Weight", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(435), Term(385)], en: "Weight", fr: "Poids" },
    TermInfo { prefix: Prefix::DfcM, local: "Width", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(435), Term(385)], en: "Width", fr: "Largeur" },
    TermInfo { prefix: Prefix::DfcM, local: "Zinc", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(425), Term(385)], en: "Zinc", fr: "Zinc" },
    TermInfo { prefix: Prefix::DfcPt, local: "alcoholic-beverage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(551)], en: "Alcoholic beverage", fr: "Boisson alcoolisée" },
    TermInfo { prefix: Prefix::DfcPt, local: "almond", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(634), Term(576)], en: "Almond", fr: "Amande" },
    TermInfo { prefix: Prefix::DfcPt, local: "aperitif", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(478), Term(551)], en: "Aperitif", fr: "Apéritif" },
    TermInfo { prefix: Prefix::DfcPt, local: "apples", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Apples", fr: "Pommes" },
    TermInfo { prefix: Prefix::DfcPt, local: "apricot", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Apricot", fr: "Abricot" },
    TermInfo { prefix: Prefix::DfcPt, local: "artichoke", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Artichoke", fr: "Artichaut" },
    TermInfo { prefix: Prefix::DfcPt, local: "asparagus", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Asparagus", fr: "Asperge" },
    TermInfo { prefix: Prefix::DfcPt, local: "bakery", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Bakery", fr: "Boulangerie" },
    TermInfo { prefix: Prefix::DfcPt, local: "basil", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Basil", fr: "Basilic" },
    TermInfo { prefix: Prefix::DfcPt, local: "bean", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Bean", fr: "Haricot" },
    TermInfo { prefix: Prefix::DfcPt, local: "beans", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(548), Term(725)], en: "Dried beans", fr: "Haricots secs" },
    TermInfo { prefix: Prefix::DfcPt, local: "beef", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Beef", fr: "Bœuf" },
    TermInfo { prefix: Prefix::DfcPt, local: "beer", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(478), Term(551)], en: "Beer", fr: "Bière" },
    TermInfo { prefix: Prefix::DfcPt, local: "beetroot", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Beetroot", fr: "Betterave" },
    TermInfo { prefix: Prefix::DfcPt, local: "berry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Berry", fr: "Petit fruit" },
    TermInfo { prefix: Prefix::DfcPt, local: "biscuit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(715), Term(617)], en: "Biscuit", fr: "Biscuit" },
    TermInfo { prefix: Prefix::DfcPt, local: "blackberry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Blackberry", fr: "Mûre" },
    TermInfo { prefix: Prefix::DfcPt, local: "blackcurrant", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Blackcurrant", fr: "Cassis" },
    TermInfo { prefix: Prefix::DfcPt, local: "blueberry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Blueberry", fr: "Myrtille" },
    TermInfo { prefix: Prefix::DfcPt, local: "bluefoot-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Bluefoot mushroom", fr: "Pied-bleu" },
    TermInfo { prefix: Prefix::DfcPt, local: "bottled-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(660), Term(617)], en: "Bottled fruit", fr: "Fruits en bocal" },
    TermInfo { prefix: Prefix::DfcPt, local: "bottled-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(661), Term(617)], en: "Bottled vegetable", fr: "Légumes en bocal" },
    TermInfo { prefix: Prefix::DfcPt, local: "bread", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(485)], en: "Bread", fr: "Pain" },
    TermInfo { prefix: Prefix::DfcPt, local: "broccoli-cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Broccoli", fr: "Brocoli" },
    TermInfo { prefix: Prefix::DfcPt, local: "brussels-sprouts", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Brussels sprouts", fr: "Chou de Bruxelles" },
    TermInfo { prefix: Prefix::DfcPt, local: "butter", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Butter", fr: "Beurre" },
    TermInfo { prefix: Prefix::DfcPt, local: "butternut", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(713), Term(725)], en: "Butternut", fr: "Courge butternut" },
    TermInfo { prefix: Prefix::DfcPt, local: "cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Cabbage", fr: "Chou" },
    TermInfo { prefix: Prefix::DfcPt, local: "canned-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(660), Term(617)], en: "Canned fruit", fr: "Fruits en conserve" },
    TermInfo { prefix: Prefix::DfcPt, local: "canned-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(661), Term(617)], en: "Canned vegetable", fr: "Légumes en conserve" },
    TermInfo { prefix: Prefix::DfcPt, local: "cannedGoods", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Canned goods", fr: "Conserves" },
    TermInfo { prefix: Prefix::DfcPt, local: "carrot", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Carrot", fr: "Carotte" },
    TermInfo { prefix: Prefix::DfcPt, local: "cauliflower", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Cauliflower", fr: "Chou-fleur" },
    TermInfo { prefix: Prefix::DfcPt, local: "celeriac", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Celeriac", fr: "Céleri-rave" },
    TermInfo { prefix: Prefix::DfcPt, local: "celery-branch", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Celery", fr: "Céleri branche" },
    TermInfo { prefix: Prefix::DfcPt, local: "chanterelle-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Chanterelle", fr: "Chanterelle" },
    TermInfo { prefix: Prefix::DfcPt, local: "chard", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Chard", fr: "Blette" },
    TermInfo { prefix: Prefix::DfcPt, local: "cherry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Cherry", fr: "Cerise" },
    TermInfo { prefix: Prefix::DfcPt, local: "cherry-tomato", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(719), Term(725)], en: "Cherry tomato", fr: "Tomate cerise" },
    TermInfo { prefix: Prefix::DfcPt, local: "chervil", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Chervil", fr: "Cerfeuil" },
    TermInfo { prefix: Prefix::DfcPt, local: "chestnut", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(634), Term(576)], en: "Chestnut", fr: "Châtaigne" },
    TermInfo { prefix: Prefix::DfcPt, local: "chicken", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Chicken", fr: "Poulet" },
    TermInfo { prefix: Prefix::DfcPt, local: "chicory", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Chicory", fr: "Chicorée" },
    TermInfo { prefix: Prefix::DfcPt, local: "chilli-pepper", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Chilli pepper", fr: "Piment" },
    TermInfo { prefix: Prefix::DfcPt, local: "chinese-cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Chinese cabbage", fr: "Chou chinois" },
    TermInfo { prefix: Prefix::DfcPt, local: "chive", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Chives", fr: "Ciboulette" },
    TermInfo { prefix: Prefix::DfcPt, local: "cider", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(478), Term(551)], en: "Cider", fr: "Cidre" },
    TermInfo { prefix: Prefix::DfcPt, local: "clementine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Clementine", fr: "Clémentine" },
    TermInfo { prefix: Prefix::DfcPt, local: "cluster-tomato", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(719), Term(725)], en: "Vine tomato", fr: "Tomate grappe" },
    TermInfo { prefix: Prefix::DfcPt, local: "confectionery", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(715), Term(617)], en: "Confectionery", fr: "Confiserie" },
    TermInfo { prefix: Prefix::DfcPt, local: "cooked-meat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(657), Term(620)], en: "Cooked meat", fr: "Viande cuite" },
    TermInfo { prefix: Prefix::DfcPt, local: "coriander", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Coriander", fr: "Coriandre" },
    TermInfo { prefix: Prefix::DfcPt, local: "corn-salad", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Lamb’s lettuce", fr: "Mâche" },
    TermInfo { prefix: Prefix::DfcPt, local: "cosmetic", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(603)], en: "Cosmetic", fr: "Cosmétique" },
    TermInfo { prefix: Prefix::DfcPt, local: "coulemelle-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Parasol mushroom", fr: "Coulemelle" },
    TermInfo { prefix: Prefix::DfcPt, local: "courgette", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Courgette", fr: "Courgette" },
    TermInfo { prefix: Prefix::DfcPt, local: "cow-dairy-product", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(541)], en: "Cow’s milk product", fr: "Produit laitier de vache" },
    TermInfo { prefix: Prefix::DfcPt, local: "cream-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Cream cheese", fr: "Fromage à tartiner" },
    TermInfo { prefix: Prefix::DfcPt, local: "crepe-and-galette", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Pancakes and galettes", fr: "Crêpe et galette" },
    TermInfo { prefix: Prefix::DfcPt, local: "cress", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Cress", fr: "Cresson" },
    TermInfo { prefix: Prefix::DfcPt, local: "cucumber", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Cucumber", fr: "Concombre" },
    TermInfo { prefix: Prefix::DfcPt, local: "currant", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Currant", fr: "Groseille" },
    TermInfo { prefix: Prefix::DfcPt, local: "dairy-dessert", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Dairy dessert", fr: "Dessert lacté" },
    TermInfo { prefix: Prefix::DfcPt, local: "dairy-product", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Dairy product", fr: "Produit laitier" },
    TermInfo { prefix: Prefix::DfcPt, local: "dandelion", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Dandelion", fr: "Pissenlit" },
    TermInfo { prefix: Prefix::DfcPt, local: "deaths-trumpet", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Black trumpet", fr: "Trompette-de-la-mort" },
    TermInfo { prefix: Prefix::DfcPt, local: "delicatessen", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(657), Term(620)], en: "Delicatessen", fr: "Charcuterie" },
    TermInfo { prefix: Prefix::DfcPt, local: "digestive", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(478), Term(551)], en: "Digestif", fr: "Digestif" },
    TermInfo { prefix: Prefix::DfcPt, local: "dill", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Dill", fr: "Aneth" },
    TermInfo { prefix: Prefix::DfcPt, local: "dried-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(660), Term(617)], en: "Dried fruit", fr: "Fruits secs" },
    TermInfo { prefix: Prefix::DfcPt, local: "dried-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Dried vegetable", fr: "Légumes secs" },
    TermInfo { prefix: Prefix::DfcPt, local: "dried_goods", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(617)], en: "Dried goods", fr: "Produits secs" },
    TermInfo { prefix: Prefix::DfcPt, local: "dried_herb", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(549), Term(617)], en: "Dried herb", fr: "Herbe séchée" },
    TermInfo { prefix: Prefix::DfcPt, local: "drink", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Drink", fr: "Boisson" },
    TermInfo { prefix: Prefix::DfcPt, local: "duck", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Duck", fr: "Canard" },
    TermInfo { prefix: Prefix::DfcPt, local: "egg", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Egg", fr: "Œuf" },
    TermInfo { prefix: Prefix::DfcPt, local: "eggplant", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Aubergine", fr: "Aubergine" },
    TermInfo { prefix: Prefix::DfcPt, local: "endive", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Endive", fr: "Endive" },
    TermInfo { prefix: Prefix::DfcPt, local: "fennel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Fennel", fr: "Fenouil" },
    TermInfo { prefix: Prefix::DfcPt, local: "ferment", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Ferment", fr: "Ferment" },
    TermInfo { prefix: Prefix::DfcPt, local: "festive-poultry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Festive poultry", fr: "Volaille festive" },
    TermInfo { prefix: Prefix::DfcPt, local: "fifth-range-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Vegetables cooked and packed", fr: "Légumes de cinquième gamme" },
    TermInfo { prefix: Prefix::DfcPt, local: "fig", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Fig", fr: "Figue" },
    TermInfo { prefix: Prefix::DfcPt, local: "fish", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(562), Term(620)], en: "Fish", fr: "Poisson" },
    TermInfo { prefix: Prefix::DfcPt, local: "fishery-product", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Fishery product", fr: "Produit de la pêche" },
    TermInfo { prefix: Prefix::DfcPt, local: "flake", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(549), Term(617)], en: "Flakes", fr: "Flocons" },
    TermInfo { prefix: Prefix::DfcPt, local: "flavored-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Flavoured yogurt", fr: "Yaourt aromatisé" },
    TermInfo { prefix: Prefix::DfcPt, local: "flour", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(549), Term(617)], en: "Flour", fr: "Farine" },
    TermInfo { prefix: Prefix::DfcPt, local: "flower", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(603)], en: "Flower", fr: "Fleur" },
    TermInfo { prefix: Prefix::DfcPt, local: "fourth-range-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Vegetables washed and cut", fr: "Légumes de quatrième gamme" },
    TermInfo { prefix: Prefix::DfcPt, local: "fresh-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Fresh cheese", fr: "Fromage frais" },
    TermInfo { prefix: Prefix::DfcPt, local: "fresh-cream", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Fresh cream", fr: "Crème fraîche" },
    TermInfo { prefix: Prefix::DfcPt, local: "fresh-meat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(657), Term(620)], en: "Fresh meat", fr: "Viande fraîche" },
    TermInfo { prefix: Prefix::DfcPt, local: "frozen", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Frozen food", fr: "Surgelés" },
    TermInfo { prefix: Prefix::DfcPt, local: "frozen-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(571)], en: "Frozen fruit", fr: "Fruits surgelés" },
    TermInfo { prefix: Prefix::DfcPt, local: "frozen-meal", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(571)], en: "Frozen meal", fr: "Plat surgelé" },
    TermInfo { prefix: Prefix::DfcPt, local: "frozen-meat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(571)], en: "Frozen meat", fr: "Viande surgelée" },
    TermInfo { prefix: Prefix::DfcPt, local: "frozen-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(571)], en: "Frozen vegetable", fr: "Légumes surgelés" },
    TermInfo { prefix: Prefix::DfcPt, local: "fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Fruit", fr: "Fruit" },
    TermInfo { prefix: Prefix::DfcPt, local: "fruit-in-compote", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(660), Term(617)], en: "Stewed fruit", fr: "Compote de fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "fruit-juice", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(710), Term(551)], en: "Fruit juice", fr: "Jus de fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "garlic", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Garlic", fr: "Ail" },
    TermInfo { prefix: Prefix::DfcPt, local: "girolle-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Girolle", fr: "Girolle" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-dairy-dessert", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Goat dairy dessert", fr: "Dessert lacté de chèvre" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-dairy-product", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(541)], en: "Goat’s milk product", fr: "Produit laitier de chèvre" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-flavored-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Flavoured goat yogurt", fr: "Yaourt de chèvre aromatisé" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-fresh-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Fresh goat cheese", fr: "Fromage frais de chèvre" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-mature-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Matured goat cheese", fr: "Fromage de chèvre affiné" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-milk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Goat’s milk", fr: "Lait de chèvre" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-natural-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Plain goat yogurt", fr: "Yaourt de chèvre nature" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-sweet-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Sweetened goat yogurt", fr: "Yaourt de chèvre sucré" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-yogurt-on-a-bed-of-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Goat yogurt on a bed of fruit", fr: "Yaourt de chèvre sur lit de fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "goat-yogurt-with-fruits", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(582), Term(541)], en: "Goat yogurt with fruits", fr: "Yaourt de chèvre aux fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "goose", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Goose", fr: "Oie" },
    TermInfo { prefix: Prefix::DfcPt, local: "gooseberry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Gooseberry", fr: "Groseille à maquereau" },
    TermInfo { prefix: Prefix::DfcPt, local: "grain", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(549), Term(617)], en: "Grain", fr: "Céréales en grains" },
    TermInfo { prefix: Prefix::DfcPt, local: "grape", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Grape", fr: "Raisin" },
    TermInfo { prefix: Prefix::DfcPt, local: "green-garlic", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Green garlic", fr: "Ail nouveau" },
    TermInfo { prefix: Prefix::DfcPt, local: "grilling-meat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(489), Term(620)], en: "Grilling meat", fr: "Viande à griller" },
    TermInfo { prefix: Prefix::DfcPt, local: "guinea-fowl", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Guinea fowl", fr: "Pintade" },
    TermInfo { prefix: Prefix::DfcPt, local: "hazelnut", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(634), Term(576)], en: "Hazelnut", fr: "Noisette" },
    TermInfo { prefix: Prefix::DfcPt, local: "herb", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Herb", fr: "Herbe aromatique" },
    TermInfo { prefix: Prefix::DfcPt, local: "hierloom-squash", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(713), Term(725)], en: "Heirloom squash", fr: "Courge ancienne" },
    TermInfo { prefix: Prefix::DfcPt, local: "hierloom-tomato", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(719), Term(725)], en: "Heirloom tomato", fr: "Tomate ancienne" },
    TermInfo { prefix: Prefix::DfcPt, local: "honey", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(715), Term(617)], en: "Honey", fr: "Miel" },
    TermInfo { prefix: Prefix::DfcPt, local: "inedible", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Not food", fr: "Non alimentaire" },
    TermInfo { prefix: Prefix::DfcPt, local: "jam", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(715), Term(617)], en: "Jam", fr: "Confiture" },
    TermInfo { prefix: Prefix::DfcPt, local: "jerusalem-artichoke", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Jerusalem artichoke", fr: "Topinambour" },
    TermInfo { prefix: Prefix::DfcPt, local: "kale", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Kale", fr: "Chou kale" },
    TermInfo { prefix: Prefix::DfcPt, local: "kale-cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Curly kale", fr: "Chou frisé" },
    TermInfo { prefix: Prefix::DfcPt, local: "kiwi", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Kiwi", fr: "Kiwi" },
    TermInfo { prefix: Prefix::DfcPt, local: "kohlrabi", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Kohlrabi", fr: "Chou-rave" },
    TermInfo { prefix: Prefix::DfcPt, local: "lamb", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Lamb", fr: "Agneau" },
    TermInfo { prefix: Prefix::DfcPt, local: "laurel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Bay leaf", fr: "Laurier" },
    TermInfo { prefix: Prefix::DfcPt, local: "leek", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Leek", fr: "Poireau" },
    TermInfo { prefix: Prefix::DfcPt, local: "lemon", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Lemon", fr: "Citron" },
    TermInfo { prefix: Prefix::DfcPt, local: "lemonade", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(710), Term(551)], en: "Lemonade", fr: "Limonade" },
    TermInfo { prefix: Prefix::DfcPt, local: "lentils", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(548), Term(725)], en: "Lentils", fr: "Lentilles" },
    TermInfo { prefix: Prefix::DfcPt, local: "lettuce", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Lettuce", fr: "Laitue" },
    TermInfo { prefix: Prefix::DfcPt, local: "local-grocery-store", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Groceries", fr: "Épicerie locale" },
    TermInfo { prefix: Prefix::DfcPt, local: "mandarin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Mandarin", fr: "Mandarine" },
    TermInfo { prefix: Prefix::DfcPt, local: "mature-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Matured cheese", fr: "Fromage affiné" },
    TermInfo { prefix: Prefix::DfcPt, local: "meat-product", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Meat, fish and eggs", fr: "Viandes, poissons et œufs" },
    TermInfo { prefix: Prefix::DfcPt, local: "medlar", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Medlar", fr: "Nèfle" },
    TermInfo { prefix: Prefix::DfcPt, local: "melon", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Melon", fr: "Melon" },
    TermInfo { prefix: Prefix::DfcPt, local: "mesclun", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Mesclun", fr: "Mesclun" },
    TermInfo { prefix: Prefix::DfcPt, local: "milk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Milk", fr: "Lait" },
    TermInfo { prefix: Prefix::DfcPt, local: "milky-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Milk-cap", fr: "Lactaire" },
    TermInfo { prefix: Prefix::DfcPt, local: "mint", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Mint", fr: "Menthe" },
    TermInfo { prefix: Prefix::DfcPt, local: "morel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Morel", fr: "Morille" },
    TermInfo { prefix: Prefix::DfcPt, local: "mousseron", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Mousseron", fr: "Mousseron" },
    TermInfo { prefix: Prefix::DfcPt, local: "mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Mushroom", fr: "Champignon" },
    TermInfo { prefix: Prefix::DfcPt, local: "natural-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Plain yogurt", fr: "Yaourt nature" },
    TermInfo { prefix: Prefix::DfcPt, local: "nectarine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Nectarine", fr: "Nectarine" },
    TermInfo { prefix: Prefix::DfcPt, local: "non-local-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Non local fruit", fr: "Fruit non local" },
    TermInfo { prefix: Prefix::DfcPt, local: "non-local-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Non local vegetable", fr: "Légume non local" },
    TermInfo { prefix: Prefix::DfcPt, local: "nut", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Nuts", fr: "Fruit à coque" },
    TermInfo { prefix: Prefix::DfcPt, local: "oil", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Oil", fr: "Huile" },
    TermInfo { prefix: Prefix::DfcPt, local: "onion", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Onion", fr: "Oignon" },
    TermInfo { prefix: Prefix::DfcPt, local: "orange", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Orange", fr: "Orange" },
    TermInfo { prefix: Prefix::DfcPt, local: "other-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(639), Term(541)], en: "Other cheese", fr: "Autre fromage" },
    TermInfo { prefix: Prefix::DfcPt, local: "other-dairy-product", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(541)], en: "Other dairy product", fr: "Autre produit laitier" },
    TermInfo { prefix: Prefix::DfcPt, local: "other-milk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(639), Term(541)], en: "Other milk", fr: "Autre lait" },
    TermInfo { prefix: Prefix::DfcPt, local: "oyster-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Oyster mushroom", fr: "Pleurote" },
    TermInfo { prefix: Prefix::DfcPt, local: "paris-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Button mushroom", fr: "Champignon de Paris" },
    TermInfo { prefix: Prefix::DfcPt, local: "parsley", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Parsley", fr: "Persil" },
    TermInfo { prefix: Prefix::DfcPt, local: "parsnip", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Parsnip", fr: "Panais" },
    TermInfo { prefix: Prefix::DfcPt, local: "pasta", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Pasta", fr: "Pâtes" },
    TermInfo { prefix: Prefix::DfcPt, local: "pastry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(715), Term(617)], en: "Pastry", fr: "Pâtisserie" },
    TermInfo { prefix: Prefix::DfcPt, local: "pattypan-squash", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(713), Term(725)], en: "Pattypan squash", fr: "Pâtisson" },
    TermInfo { prefix: Prefix::DfcPt, local: "peach", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Peach", fr: "Pêche" },
    TermInfo { prefix: Prefix::DfcPt, local: "pear", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Pear", fr: "Poire" },
    TermInfo { prefix: Prefix::DfcPt, local: "peas", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(548), Term(725)], en: "Dried peas", fr: "Pois secs" },
    TermInfo { prefix: Prefix::DfcPt, local: "pepper", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Sweet pepper", fr: "Poivron" },
    TermInfo { prefix: Prefix::DfcPt, local: "pie-pastry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Pie pastry", fr: "Pâte à tarte" },
    TermInfo { prefix: Prefix::DfcPt, local: "pigeon", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Pigeon", fr: "Pigeon" },
    TermInfo { prefix: Prefix::DfcPt, local: "plant", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(603)], en: "Plant", fr: "Plante" },
    TermInfo { prefix: Prefix::DfcPt, local: "plum", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Plum", fr: "Prune" },
    TermInfo { prefix: Prefix::DfcPt, local: "porcini", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Porcini", fr: "Cèpe" },
    TermInfo { prefix: Prefix::DfcPt, local: "pork", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Pork", fr: "Porc" },
    TermInfo { prefix: Prefix::DfcPt, local: "potato", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Potato", fr: "Pomme de terre" },
    TermInfo { prefix: Prefix::DfcPt, local: "poultry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Poultry", fr: "Volaille" },
    TermInfo { prefix: Prefix::DfcPt, local: "processed-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(617)], en: "Processed fruit", fr: "Fruits transformés" },
    TermInfo { prefix: Prefix::DfcPt, local: "processed-vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(617)], en: "Processed vegetable", fr: "Légumes transformés" },
    TermInfo { prefix: Prefix::DfcPt, local: "prune", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Prune", fr: "Pruneau" },
    TermInfo { prefix: Prefix::DfcPt, local: "pulse", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(549), Term(617)], en: "Pulses", fr: "Légumineuses" },
    TermInfo { prefix: Prefix::DfcPt, local: "pumpkin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(713), Term(725)], en: "Pumpkin", fr: "Potiron" },
    TermInfo { prefix: Prefix::DfcPt, local: "purslane", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Purslane", fr: "Pourpier" },
    TermInfo { prefix: Prefix::DfcPt, local: "quail", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Quail", fr: "Caille" },
    TermInfo { prefix: Prefix::DfcPt, local: "quince", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(576)], en: "Quince", fr: "Coing" },
    TermInfo { prefix: Prefix::DfcPt, local: "quinoa", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(548), Term(725)], en: "Quinoa", fr: "Quinoa" },
    TermInfo { prefix: Prefix::DfcPt, local: "rabbit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Rabbit", fr: "Lapin" },
    TermInfo { prefix: Prefix::DfcPt, local: "radish", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Radish", fr: "Radis" },
    TermInfo { prefix: Prefix::DfcPt, local: "raspberry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Raspberry", fr: "Framboise" },
    TermInfo { prefix: Prefix::DfcPt, local: "ready-meal", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(617)], en: "Ready meal", fr: "Plat préparé" },
    TermInfo { prefix: Prefix::DfcPt, local: "red-cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Red cabbage", fr: "Chou rouge" },
    TermInfo { prefix: Prefix::DfcPt, local: "rhubarb", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Rhubarb", fr: "Rhubarbe" },
    TermInfo { prefix: Prefix::DfcPt, local: "rice", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Rice", fr: "Riz" },
    TermInfo { prefix: Prefix::DfcPt, local: "rocket", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Rocket", fr: "Roquette" },
    TermInfo { prefix: Prefix::DfcPt, local: "romanesco", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Romanesco", fr: "Chou romanesco" },
    TermInfo { prefix: Prefix::DfcPt, local: "rosemary", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Rosemary", fr: "Romarin" },
    TermInfo { prefix: Prefix::DfcPt, local: "round-tomato", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(719), Term(725)], en: "Round tomato", fr: "Tomate ronde" },
    TermInfo { prefix: Prefix::DfcPt, local: "rutabaga", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Rutabaga", fr: "Rutabaga" },
    TermInfo { prefix: Prefix::DfcPt, local: "sage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Sage", fr: "Sauge" },
    TermInfo { prefix: Prefix::DfcPt, local: "salad", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Salad", fr: "Salade" },
    TermInfo { prefix: Prefix::DfcPt, local: "salad-mix", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Mixed salad", fr: "Mélange de salades" },
    TermInfo { prefix: Prefix::DfcPt, local: "salsify", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Salsify", fr: "Salsifis" },
    TermInfo { prefix: Prefix::DfcPt, local: "salt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Salt", fr: "Sel" },
    TermInfo { prefix: Prefix::DfcPt, local: "salting", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(657), Term(620)], en: "Salted meat", fr: "Salaison" },
    TermInfo { prefix: Prefix::DfcPt, local: "savory-groceries", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(617)], en: "Savory groceries", fr: "Épicerie salée" },
    TermInfo { prefix: Prefix::DfcPt, local: "savoy-cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Savoy cabbage", fr: "Chou de Milan" },
    TermInfo { prefix: Prefix::DfcPt, local: "seashell", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(562), Term(620)], en: "Shellfish in shells", fr: "Coquillage" },
    TermInfo { prefix: Prefix::DfcPt, local: "seed", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(549), Term(617)], en: "Seeds", fr: "Graines" },
    TermInfo { prefix: Prefix::DfcPt, local: "semolina", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Semolina", fr: "Semoule" },
    TermInfo { prefix: Prefix::DfcPt, local: "shallot", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Shallot", fr: "Échalote" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-dairy-dessert", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Sheep dairy dessert", fr: "Dessert lacté de brebis" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-dairy-product", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(541)], en: "Sheep’s milk product", fr: "Produit laitier de brebis" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-flavored-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Flavoured sheep yogurt", fr: "Yaourt de brebis aromatisé" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-fresh-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Fresh sheep cheese", fr: "Fromage frais de brebis" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-mature-cheese", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Matured sheep cheese", fr: "Fromage de brebis affiné" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-milk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Sheep’s milk", fr: "Lait de brebis" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-natural-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Plain sheep yogurt", fr: "Yaourt de brebis nature" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-sweet-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Sweetened sheep yogurt", fr: "Yaourt de brebis sucré" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-yogurt-on-a-bed-of-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Sheep yogurt on a bed of fruit", fr: "Yaourt de brebis sur lit de fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheep-yogurt-with-fruits", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(694), Term(541)], en: "Sheep yogurt with fruits", fr: "Yaourt de brebis aux fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "sheepfoot-mushroom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Hedgehog mushroom", fr: "Pied-de-mouton" },
    TermInfo { prefix: Prefix::DfcPt, local: "shellfish", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(562), Term(620)], en: "Shellfish", fr: "Crustacé" },
    TermInfo { prefix: Prefix::DfcPt, local: "simmering-meat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(489), Term(620)], en: "Stewing meat", fr: "Viande à mijoter" },
    TermInfo { prefix: Prefix::DfcPt, local: "smooth-cabbage", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(505), Term(725)], en: "Smooth cabbage", fr: "Chou lisse" },
    TermInfo { prefix: Prefix::DfcPt, local: "smoothie", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(710), Term(551)], en: "Smoothie", fr: "Smoothie" },
    TermInfo { prefix: Prefix::DfcPt, local: "snack", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(687), Term(617)], en: "Snack", fr: "En-cas" },
    TermInfo { prefix: Prefix::DfcPt, local: "snails", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Snails", fr: "Escargots" },
    TermInfo { prefix: Prefix::DfcPt, local: "soft-drink", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(551)], en: "Soft drink", fr: "Boisson sans alcool" },
    TermInfo { prefix: Prefix::DfcPt, local: "soup", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(661), Term(617)], en: "Soup", fr: "Soupe" },
    TermInfo { prefix: Prefix::DfcPt, local: "spinach", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(682), Term(725)], en: "Spinach", fr: "Épinard" },
    TermInfo { prefix: Prefix::DfcPt, local: "squash", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Squash", fr: "Courge" },
    TermInfo { prefix: Prefix::DfcPt, local: "strawberry", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(492), Term(576)], en: "Strawberry", fr: "Fraise" },
    TermInfo { prefix: Prefix::DfcPt, local: "sweet-groceries", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(617)], en: "Sweet groceries", fr: "Épicerie sucrée" },
    TermInfo { prefix: Prefix::DfcPt, local: "sweet-yogurt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Sweetened yogurt", fr: "Yaourt sucré" },
    TermInfo { prefix: Prefix::DfcPt, local: "tarragon", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Tarragon", fr: "Estragon" },
    TermInfo { prefix: Prefix::DfcPt, local: "thyme", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(599), Term(725)], en: "Thyme", fr: "Thym" },
    TermInfo { prefix: Prefix::DfcPt, local: "tomato", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Tomato", fr: "Tomate" },
    TermInfo { prefix: Prefix::DfcPt, local: "truffle", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(629), Term(725)], en: "Truffle", fr: "Truffe" },
    TermInfo { prefix: Prefix::DfcPt, local: "turkey", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(659), Term(620)], en: "Turkey", fr: "Dinde" },
    TermInfo { prefix: Prefix::DfcPt, local: "turnip", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Turnip", fr: "Navet" },
    TermInfo { prefix: Prefix::DfcPt, local: "uchiki-kuri-squash", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(713), Term(725)], en: "Red kuri squash", fr: "Potimarron" },
    TermInfo { prefix: Prefix::DfcPt, local: "veal", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Veal", fr: "Veau" },
    TermInfo { prefix: Prefix::DfcPt, local: "vegetable", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Vegetable", fr: "Légume" },
    TermInfo { prefix: Prefix::DfcPt, local: "venison", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(620)], en: "Game", fr: "Gibier" },
    TermInfo { prefix: Prefix::DfcPt, local: "viennoiserie-", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(485)], en: "Viennoiserie", fr: "Viennoiserie" },
    TermInfo { prefix: Prefix::DfcPt, local: "walnut", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(634), Term(576)], en: "Walnut", fr: "Noix" },
    TermInfo { prefix: Prefix::DfcPt, local: "wine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(478), Term(551)], en: "Wine", fr: "Vin" },
    TermInfo { prefix: Prefix::DfcPt, local: "yam", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(725)], en: "Yam", fr: "Igname" },
    TermInfo { prefix: Prefix::DfcPt, local: "yogurt-on-a-bed-of-fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Yogurt on a bed of fruit", fr: "Yaourt sur lit de fruits" },
    TermInfo { prefix: Prefix::DfcPt, local: "yogurt-with-fruits", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(534), Term(541)], en: "Yogurt with fruits", fr: "Yaourt aux fruits" },
    TermInfo { prefix: Prefix::DfcF, local: "AOC_FR", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(850), Term(765)], en: "AOC (France)", fr: "AOC (France)" },
    TermInfo { prefix: Prefix::DfcF, local: "AOP_EU", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(850), Term(765)], en: "PDO (European Union)", fr: "AOP (Union européenne)" },
    TermInfo { prefix: Prefix::DfcF, local: "Aberdeenshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(917), Term(942), Term(801), Term(939)], en: "Aberdeenshire", fr: "Aberdeenshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Africa", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "Africa", fr: "Afrique" },
    TermInfo { prefix: Prefix::DfcF, local: "Algae", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Algae", fr: "Algues" },
    TermInfo { prefix: Prefix::DfcF, local: "AnimalOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Animal origin", fr: "Origine animale" },
    TermInfo { prefix: Prefix::DfcF, local: "AnimalPartOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(895)], en: "Animal", fr: "Animal" },
    TermInfo { prefix: Prefix::DfcF, local: "Asia", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "Asia", fr: "Asie" },
    TermInfo { prefix: Prefix::DfcF, local: "Australia", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(886), Term(939)], en: "Australia", fr: "Australie" },
    TermInfo { prefix: Prefix::DfcF, local: "AuvergneRhoneAlpes", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Auvergne-Rhône-Alpes", fr: "Auvergne-Rhône-Alpes" },
    TermInfo { prefix: Prefix::DfcF, local: "Ayrshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(915), Term(917), Term(942), Term(801), Term(939)], en: "Ayrshire", fr: "Ayrshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Bacteria", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Bacteria", fr: "Bactéries" },
    TermInfo { prefix: Prefix::DfcF, local: "Bedfordshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(794), Term(793), Term(942), Term(801), Term(939)], en: "Bedfordshire", fr: "Bedfordshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Bee", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Bee", fr: "Abeille" },
    TermInfo { prefix: Prefix::DfcF, local: "BeeHoney", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(746), Term(739), Term(895)], en: "Honey", fr: "Miel" },
    TermInfo { prefix: Prefix::DfcF, local: "BeePollen", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(746), Term(739), Term(895)], en: "Bee pollen", fr: "Pollen d’abeille" },
    TermInfo { prefix: Prefix::DfcF, local: "BeePropolis", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(746), Term(739), Term(895)], en: "Propolis", fr: "Propolis" },
    TermInfo { prefix: Prefix::DfcF, local: "BeeVenom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(746), Term(739), Term(895)], en: "Bee venom", fr: "Venin d’abeille" },
    TermInfo { prefix: Prefix::DfcF, local: "BeeWax", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(746), Term(739), Term(895)], en: "Beeswax", fr: "Cire d’abeille" },
    TermInfo { prefix: Prefix::DfcF, local: "Belgium", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Belgium", fr: "Belgique" },
    TermInfo { prefix: Prefix::DfcF, local: "Berkshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Berkshire", fr: "Berkshire" },
    TermInfo { prefix: Prefix::DfcF, local: "BiodynamicLabel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(765)], en: "Biodynamic label", fr: "Label biodynamique" },
    TermInfo { prefix: Prefix::DfcF, local: "BleuBlancCoeur_FR", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "Bleu-Blanc-Cœur (France)", fr: "Bleu-Blanc-Cœur (France)" },
    TermInfo { prefix: Prefix::DfcF, local: "BourgogneFrancheComte", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Bourgogne-Franche-Comté", fr: "Bourgogne-Franche-Comté" },
    TermInfo { prefix: Prefix::DfcF, local: "Bristol", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Bristol", fr: "Bristol" },
    TermInfo { prefix: Prefix::DfcF, local: "Brittany", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Brittany", fr: "Bretagne" },
    TermInfo { prefix: Prefix::DfcF, local: "Buckinghamshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Buckinghamshire", fr: "Buckinghamshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Bulb", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Bulb", fr: "Bulbe" },
    TermInfo { prefix: Prefix::DfcF, local: "Bull", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Bull", fr: "Taureau" },
    TermInfo { prefix: Prefix::DfcF, local: "BullBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(761), Term(739), Term(895)], en: "Bull, meat", fr: "Taureau, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "Cambridgeshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(794), Term(793), Term(942), Term(801), Term(939)], en: "Cambridgeshire", fr: "Cambridgeshire" },
    TermInfo { prefix: Prefix::DfcF, local: "CentreValLoire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Centre-Val de Loire", fr: "Centre-Val de Loire" },
    TermInfo { prefix: Prefix::DfcF, local: "Certification", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Certification", fr: "Certification" },
    TermInfo { prefix: Prefix::DfcF, local: "Cheshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(796), Term(793), Term(942), Term(801), Term(939)], en: "Cheshire", fr: "Cheshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Chicken", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Chicken", fr: "Poulet" },
    TermInfo { prefix: Prefix::DfcF, local: "ChickenBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(767), Term(739), Term(895)], en: "Chicken, meat", fr: "Poulet, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "Claim", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Claim", fr: "Allégation" },
    TermInfo { prefix: Prefix::DfcF, local: "ContainerInformation", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Packaging", fr: "Emballage" },
    TermInfo { prefix: Prefix::DfcF, local: "ContainsNutrientOrSubstance", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Contains a nutrient or substance", fr: "Contient un nutriment ou une substance" },
    TermInfo { prefix: Prefix::DfcF, local: "Cornwall", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Cornwall", fr: "Cornouailles" },
    TermInfo { prefix: Prefix::DfcF, local: "Corsica", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Corsica", fr: "Corse" },
    TermInfo { prefix: Prefix::DfcF, local: "CountyDurham", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(795), Term(793), Term(942), Term(801), Term(939)], en: "County Durham", fr: "Comté de Durham" },
    TermInfo { prefix: Prefix::DfcF, local: "Cow", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Cow", fr: "Vache" },
    TermInfo { prefix: Prefix::DfcF, local: "CowBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(775), Term(739), Term(895)], en: "Cow, meat", fr: "Vache, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "CowMilk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(775), Term(739), Term(895)], en: "Cow’s milk", fr: "Lait de vache" },
    TermInfo { prefix: Prefix::DfcF, local: "Cumbria", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(796), Term(793), Term(942), Term(801), Term(939)], en: "Cumbria", fr: "Cumbria" },
    TermInfo { prefix: Prefix::DfcF, local: "DFC_ProductGlossary_Facet", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Facets of products", fr: "Facettes des produits" },
    TermInfo { prefix: Prefix::DfcF, local: "Demeter", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(754), Term(765)], en: "Demeter", fr: "Demeter" },
    TermInfo { prefix: Prefix::DfcF, local: "Derbyshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(786), Term(793), Term(942), Term(801), Term(939)], en: "Derbyshire", fr: "Derbyshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Devon", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Devon", fr: "Devon" },
    TermInfo { prefix: Prefix::DfcF, local: "Dorset", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Dorset", fr: "Dorset" },
    TermInfo { prefix: Prefix::DfcF, local: "DumfriesAndGalloway", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(915), Term(917), Term(942), Term(801), Term(939)], en: "Dumfries and Galloway", fr: "Dumfries et Galloway" },
    TermInfo { prefix: Prefix::DfcF, local: "Dunbartonshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(915), Term(917), Term(942), Term(801), Term(939)], en: "Dunbartonshire", fr: "Dunbartonshire" },
    TermInfo { prefix: Prefix::DfcF, local: "EastMidlands", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "East Midlands", fr: "Midlands de l’Est" },
    TermInfo { prefix: Prefix::DfcF, local: "EastSussex", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "East Sussex", fr: "Sussex de l’Est" },
    TermInfo { prefix: Prefix::DfcF, local: "EastYorks", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(960), Term(793), Term(942), Term(801), Term(939)], en: "East Yorkshire", fr: "Yorkshire de l’Est" },
    TermInfo { prefix: Prefix::DfcF, local: "EasternScotland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(917), Term(942), Term(801), Term(939)], en: "Eastern Scotland", fr: "Écosse orientale" },
    TermInfo { prefix: Prefix::DfcF, local: "Edinburgh", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(789), Term(917), Term(942), Term(801), Term(939)], en: "Edinburgh", fr: "Édimbourg" },
    TermInfo { prefix: Prefix::DfcF, local: "EnergyFree", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Without energy", fr: "Sans valeur énergétique" },
    TermInfo { prefix: Prefix::DfcF, local: "EnergyReduced", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Reduced energy", fr: "Valeur énergétique réduite" },
    TermInfo { prefix: Prefix::DfcF, local: "England", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(942), Term(801), Term(939)], en: "England", fr: "Angleterre" },
    TermInfo { prefix: Prefix::DfcF, local: "EnglandE", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "East of England", fr: "Angleterre de l’Est" },
    TermInfo { prefix: Prefix::DfcF, local: "EnglandNE", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "North East England", fr: "Angleterre du Nord-Est" },
    TermInfo { prefix: Prefix::DfcF, local: "EnglandNW", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "North West England", fr: "Angleterre du Nord-Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "EnglandSE", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "South East England", fr: "Angleterre du Sud-Est" },
    TermInfo { prefix: Prefix::DfcF, local: "EnglandSW", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "South West England", fr: "Angleterre du Sud-Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "Essex", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(794), Term(793), Term(942), Term(801), Term(939)], en: "Essex", fr: "Essex" },
    TermInfo { prefix: Prefix::DfcF, local: "EthicalLabel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(765)], en: "Ethical label", fr: "Label éthique" },
    TermInfo { prefix: Prefix::DfcF, local: "Europe", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "Europe", fr: "Europe" },
    TermInfo { prefix: Prefix::DfcF, local: "Ewe", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Ewe", fr: "Brebis" },
    TermInfo { prefix: Prefix::DfcF, local: "EweBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(802), Term(739), Term(895)], en: "Ewe, meat", fr: "Brebis, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "EweMilk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(802), Term(739), Term(895)], en: "Ewe’s milk", fr: "Lait de brebis" },
    TermInfo { prefix: Prefix::DfcF, local: "FSC", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "FSC", fr: "FSC" },
    TermInfo { prefix: Prefix::DfcF, local: "FairTradeMaxHaavelar", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "Fairtrade (Max Havelaar)", fr: "Commerce équitable (Max Havelaar)" },
    TermInfo { prefix: Prefix::DfcF, local: "FatFree", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Fat-free", fr: "Sans matières grasses" },
    TermInfo { prefix: Prefix::DfcF, local: "Flower", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Flower", fr: "Fleur" },
    TermInfo { prefix: Prefix::DfcF, local: "France", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "France", fr: "France" },
    TermInfo { prefix: Prefix::DfcF, local: "Fruit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Fruit", fr: "Fruit" },
    TermInfo { prefix: Prefix::DfcF, local: "Funghi", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Fungi", fr: "Champignons" },
    TermInfo { prefix: Prefix::DfcF, local: "Germany", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Germany", fr: "Allemagne" },
    TermInfo { prefix: Prefix::DfcF, local: "Gloucestershire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Gloucestershire", fr: "Gloucestershire" },
    TermInfo { prefix: Prefix::DfcF, local: "GlutenFree", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(891), Term(769)], en: "Gluten-free", fr: "Sans gluten" },
    TermInfo { prefix: Prefix::DfcF, local: "Goat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Goat", fr: "Chèvre" },
    TermInfo { prefix: Prefix::DfcF, local: "GoatBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(815), Term(739), Term(895)], en: "Goat, meat", fr: "Chèvre, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "GoatMilk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(815), Term(739), Term(895)], en: "Goat’s milk", fr: "Lait de chèvre" },
    TermInfo { prefix: Prefix::DfcF, local: "GrandEst", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Grand Est", fr: "Grand Est" },
    TermInfo { prefix: Prefix::DfcF, local: "HEV", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "High Environmental Value (France)", fr: "Haute valeur environnementale (France)" },
    TermInfo { prefix: Prefix::DfcF, local: "Hampshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Hampshire", fr: "Hampshire" },
    TermInfo { prefix: Prefix::DfcF, local: "HautsDeFrance", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Hauts-de-France", fr: "Hauts-de-France" },
    TermInfo { prefix: Prefix::DfcF, local: "HealthClaim", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(769)], en: "Health claim", fr: "Allégation de santé" },
    TermInfo { prefix: Prefix::DfcF, local: "Hen", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Hen", fr: "Poule" },
    TermInfo { prefix: Prefix::DfcF, local: "HenBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(823), Term(739), Term(895)], en: "Hen, meat", fr: "Poule, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "HenEgg", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(823), Term(739), Term(895)], en: "Hen’s egg", fr: "Œuf de poule" },
    TermInfo { prefix: Prefix::DfcF, local: "Herefordshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(953), Term(793), Term(942), Term(801), Term(939)], en: "Herefordshire", fr: "Herefordshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Hertfordshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(794), Term(793), Term(942), Term(801), Term(939)], en: "Hertfordshire", fr: "Hertfordshire" },
    TermInfo { prefix: Prefix::DfcF, local: "HighFibre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in fibre", fr: "Riche en fibres" },
    TermInfo { prefix: Prefix::DfcF, local: "HighMonounsaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in monounsaturated fat", fr: "Riche en graisses mono-insaturées" },
    TermInfo { prefix: Prefix::DfcF, local: "HighOmega3FattyAcids", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in omega-3", fr: "Riche en oméga-3" },
    TermInfo { prefix: Prefix::DfcF, local: "HighPolyunsaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in polyunsaturated fat", fr: "Riche en graisses polyinsaturées" },
    TermInfo { prefix: Prefix::DfcF, local: "HighProtein", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in protein", fr: "Riche en protéines" },
    TermInfo { prefix: Prefix::DfcF, local: "HighUnsaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in unsaturated fat", fr: "Riche en graisses insaturées" },
    TermInfo { prefix: Prefix::DfcF, local: "HighVitaminsMinerals", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "High in vitamins or minerals", fr: "Riche en vitamines ou minéraux" },
    TermInfo { prefix: Prefix::DfcF, local: "HighlandsAndIslands", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(917), Term(942), Term(801), Term(939)], en: "Highlands and Islands", fr: "Highlands et îles" },
    TermInfo { prefix: Prefix::DfcF, local: "IGP_EU", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(850), Term(765)], en: "PGI (European Union)", fr: "IGP (Union européenne)" },
    TermInfo { prefix: Prefix::DfcF, local: "IleDeFrance", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Île-de-France", fr: "Île-de-France" },
    TermInfo { prefix: Prefix::DfcF, local: "IncreasedNutrient", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Increased nutrient", fr: "Teneur renforcée en nutriment" },
    TermInfo { prefix: Prefix::DfcF, local: "Ireland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Ireland", fr: "Irlande" },
    TermInfo { prefix: Prefix::DfcF, local: "IsleOfWight", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Isle of Wight", fr: "Île de Wight" },
    TermInfo { prefix: Prefix::DfcF, local: "Italy", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Italy", fr: "Italie" },
    TermInfo { prefix: Prefix::DfcF, local: "Kent", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Kent", fr: "Kent" },
    TermInfo { prefix: Prefix::DfcF, local: "Lanarkshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(915), Term(917), Term(942), Term(801), Term(939)], en: "Lanarkshire", fr: "Lanarkshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Lancashire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(796), Term(793), Term(942), Term(801), Term(939)], en: "Lancashire", fr: "Lancashire" },
    TermInfo { prefix: Prefix::DfcF, local: "Leaf", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Leaf", fr: "Feuille" },
    TermInfo { prefix: Prefix::DfcF, local: "Leicestershire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(786), Term(793), Term(942), Term(801), Term(939)], en: "Leicestershire", fr: "Leicestershire" },
    TermInfo { prefix: Prefix::DfcF, local: "Light", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Light", fr: "Allégé" },
    TermInfo { prefix: Prefix::DfcF, local: "LightLite", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Light or lite", fr: "Léger ou allégé" },
    TermInfo { prefix: Prefix::DfcF, local: "Lincolnshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(960), Term(786), Term(793), Term(942), Term(801), Term(939)], en: "Lincolnshire", fr: "Lincolnshire" },
    TermInfo { prefix: Prefix::DfcF, local: "LocalLabel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(765)], en: "Label of origin", fr: "Label d’origine" },
    TermInfo { prefix: Prefix::DfcF, local: "London", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "London", fr: "Londres" },
    TermInfo { prefix: Prefix::DfcF, local: "Lothian", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(789), Term(917), Term(942), Term(801), Term(939)], en: "Lothian", fr: "Lothian" },
    TermInfo { prefix: Prefix::DfcF, local: "LowEnergy", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Low energy", fr: "Faible valeur énergétique" },
    TermInfo { prefix: Prefix::DfcF, local: "LowFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Low in fat", fr: "Faible teneur en matières grasses" },
    TermInfo { prefix: Prefix::DfcF, local: "LowSaturatedFat", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Low in saturated fat", fr: "Faible teneur en graisses saturées" },
    TermInfo { prefix: Prefix::DfcF, local: "LowSodiumSalt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Low in sodium or salt", fr: "Faible teneur en sodium ou en sel" },
    TermInfo { prefix: Prefix::DfcF, local: "LowSugars", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Low in sugars", fr: "Faible teneur en sucres" },
    TermInfo { prefix: Prefix::DfcF, local: "MSC", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "MSC", fr: "MSC" },
    TermInfo { prefix: Prefix::DfcF, local: "Manchester", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(796), Term(793), Term(942), Term(801), Term(939)], en: "Manchester", fr: "Manchester" },
    TermInfo { prefix: Prefix::DfcF, local: "MarketingLabel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(765)], en: "Marketing label", fr: "Label commercial" },
    TermInfo { prefix: Prefix::DfcF, local: "Merseyside", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(796), Term(793), Term(942), Term(801), Term(939)], en: "Merseyside", fr: "Merseyside" },
    TermInfo { prefix: Prefix::DfcF, local: "Milk-fed", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "Milk-fed", fr: "Élevé au lait" },
    TermInfo { prefix: Prefix::DfcF, local: "Mineral", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Mineral", fr: "Minéral" },
    TermInfo { prefix: Prefix::DfcF, local: "MultiGeoOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "Several geographical origins", fr: "Plusieurs origines géographiques" },
    TermInfo { prefix: Prefix::DfcF, local: "MultiNatureOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Several natural origins", fr: "Plusieurs origines naturelles" },
    TermInfo { prefix: Prefix::DfcF, local: "MultiOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(895)], en: "Several parts", fr: "Plusieurs parties" },
    TermInfo { prefix: Prefix::DfcF, local: "NEScotland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(917), Term(942), Term(801), Term(939)], en: "North East Scotland", fr: "Écosse du Nord-Est" },
    TermInfo { prefix: Prefix::DfcF, local: "Natural", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Natural", fr: "Naturel" },
    TermInfo { prefix: Prefix::DfcF, local: "NatureEtProgres", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(890), Term(765)], en: "Nature & Progrès", fr: "Nature & Progrès" },
    TermInfo { prefix: Prefix::DfcF, local: "NatureOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Natural origin", fr: "Origine naturelle" },
    TermInfo { prefix: Prefix::DfcF, local: "Netherlands", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Netherlands", fr: "Pays-Bas" },
    TermInfo { prefix: Prefix::DfcF, local: "NewZealand", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(886), Term(939)], en: "New Zealand", fr: "Nouvelle-Zélande" },
    TermInfo { prefix: Prefix::DfcF, local: "NoAddedSodiumSalt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "No added sodium or salt", fr: "Sans sodium ni sel ajoutés" },
    TermInfo { prefix: Prefix::DfcF, local: "NoAddedSugars", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "No added sugars", fr: "Sans sucres ajoutés" },
    TermInfo { prefix: Prefix::DfcF, local: "Norfolk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(794), Term(793), Term(942), Term(801), Term(939)], en: "Norfolk", fr: "Norfolk" },
    TermInfo { prefix: Prefix::DfcF, local: "Normandy", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Normandy", fr: "Normandie" },
    TermInfo { prefix: Prefix::DfcF, local: "NorthAmerica", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "North America", fr: "Amérique du Nord" },
    TermInfo { prefix: Prefix::DfcF, local: "NorthYorks", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(795), Term(960), Term(793), Term(942), Term(801), Term(939)], en: "North Yorkshire", fr: "Yorkshire du Nord" },
    TermInfo { prefix: Prefix::DfcF, local: "Northamptonshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(786), Term(793), Term(942), Term(801), Term(939)], en: "Northamptonshire", fr: "Northamptonshire" },
    TermInfo { prefix: Prefix::DfcF, local: "NorthernIreland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(942), Term(801), Term(939)], en: "Northern Ireland", fr: "Irlande du Nord" },
    TermInfo { prefix: Prefix::DfcF, local: "Northumberland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(795), Term(793), Term(942), Term(801), Term(939)], en: "Northumberland", fr: "Northumberland" },
    TermInfo { prefix: Prefix::DfcF, local: "Nottinghamshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(786), Term(793), Term(942), Term(801), Term(939)], en: "Nottinghamshire", fr: "Nottinghamshire" },
    TermInfo { prefix: Prefix::DfcF, local: "NouvelleAquitaine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Nouvelle-Aquitaine", fr: "Nouvelle-Aquitaine" },
    TermInfo { prefix: Prefix::DfcF, local: "NutritionalClaim", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(769)], en: "Nutrition claim", fr: "Allégation nutritionnelle" },
    TermInfo { prefix: Prefix::DfcF, local: "Occitania", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Occitanie", fr: "Occitanie" },
    TermInfo { prefix: Prefix::DfcF, local: "Oceania", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "Oceania", fr: "Océanie" },
    TermInfo { prefix: Prefix::DfcF, local: "Organic-AB", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(890), Term(765)], en: "Organic (AB, France)", fr: "Agriculture biologique (AB, France)" },
    TermInfo { prefix: Prefix::DfcF, local: "Organic-BioCoherence", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(890), Term(765)], en: "Organic (Bio Cohérence)", fr: "Agriculture biologique (Bio Cohérence)" },
    TermInfo { prefix: Prefix::DfcF, local: "Organic-EU", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(890), Term(765)], en: "Organic (European Union)", fr: "Agriculture biologique (Union européenne)" },
    TermInfo { prefix: Prefix::DfcF, local: "OrganicLabel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(765)], en: "Organic label", fr: "Label biologique" },
    TermInfo { prefix: Prefix::DfcF, local: "OtherClaim", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(769)], en: "Other claim", fr: "Autre allégation" },
    TermInfo { prefix: Prefix::DfcF, local: "Oxfordshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Oxfordshire", fr: "Oxfordshire" },
    TermInfo { prefix: Prefix::DfcF, local: "PGS", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(850), Term(765)], en: "Participatory guarantee system", fr: "Système participatif de garantie" },
    TermInfo { prefix: Prefix::DfcF, local: "Package", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(770)], en: "Package", fr: "Conditionnement" },
    TermInfo { prefix: Prefix::DfcF, local: "PartOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Part of the plant or animal", fr: "Partie de la plante ou de l’animal" },
    TermInfo { prefix: Prefix::DfcF, local: "PaysDeLoire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Pays de la Loire", fr: "Pays de la Loire" },
    TermInfo { prefix: Prefix::DfcF, local: "PaysansDeNature_FR", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(850), Term(765)], en: "Paysans de Nature (France)", fr: "Paysans de nature (France)" },
    TermInfo { prefix: Prefix::DfcF, local: "Pig", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Pig", fr: "Porc" },
    TermInfo { prefix: Prefix::DfcF, local: "PigBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(898), Term(739), Term(895)], en: "Pig, meat", fr: "Porc, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "PlantOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Plant origin", fr: "Origine végétale" },
    TermInfo { prefix: Prefix::DfcF, local: "PlantPartOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(895)], en: "Plant", fr: "Plante" },
    TermInfo { prefix: Prefix::DfcF, local: "Portugal", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Portugal", fr: "Portugal" },
    TermInfo { prefix: Prefix::DfcF, local: "ProductOfTheYear", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(860), Term(765)], en: "Product of the year", fr: "Produit de l’année" },
    TermInfo { prefix: Prefix::DfcF, local: "ProvenceAlpesCotesAzur", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(809), Term(801), Term(939)], en: "Provence-Alpes-Côte d’Azur", fr: "Provence-Alpes-Côte d’Azur" },
    TermInfo { prefix: Prefix::DfcF, local: "Quail", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Quail", fr: "Caille" },
    TermInfo { prefix: Prefix::DfcF, local: "QuailEgg", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(905), Term(739), Term(895)], en: "Quail’s egg", fr: "Œuf de caille" },
    TermInfo { prefix: Prefix::DfcF, local: "RainforestAlliance", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "Rainforest Alliance", fr: "Rainforest Alliance" },
    TermInfo { prefix: Prefix::DfcF, local: "RedLabel_FR", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(800), Term(765)], en: "Label Rouge (France)", fr: "Label rouge (France)" },
    TermInfo { prefix: Prefix::DfcF, local: "ReducedNutrient", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Reduced nutrient", fr: "Teneur réduite en nutriment" },
    TermInfo { prefix: Prefix::DfcF, local: "Renfrewshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(915), Term(917), Term(942), Term(801), Term(939)], en: "Renfrewshire", fr: "Renfrewshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Rooster", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Rooster", fr: "Coq" },
    TermInfo { prefix: Prefix::DfcF, local: "RoosterBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(911), Term(739), Term(895)], en: "Rooster, meat", fr: "Coq, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "Root", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Root", fr: "Racine" },
    TermInfo { prefix: Prefix::DfcF, local: "Rutland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(786), Term(793), Term(942), Term(801), Term(939)], en: "Rutland", fr: "Rutland" },
    TermInfo { prefix: Prefix::DfcF, local: "SWScotland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(917), Term(942), Term(801), Term(939)], en: "South West Scotland", fr: "Écosse du Sud-Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "SaturatedFatFree", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Free of saturated fat", fr: "Sans graisses saturées" },
    TermInfo { prefix: Prefix::DfcF, local: "Scotland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(942), Term(801), Term(939)], en: "Scotland", fr: "Écosse" },
    TermInfo { prefix: Prefix::DfcF, local: "ScottishBorders", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(789), Term(917), Term(942), Term(801), Term(939)], en: "Scottish Borders", fr: "Borders écossais" },
    TermInfo { prefix: Prefix::DfcF, local: "Seed", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Seed", fr: "Graine" },
    TermInfo { prefix: Prefix::DfcF, local: "Sheep", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(739), Term(895)], en: "Sheep", fr: "Mouton" },
    TermInfo { prefix: Prefix::DfcF, local: "SheepBody", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(920), Term(739), Term(895)], en: "Sheep, meat", fr: "Mouton, viande" },
    TermInfo { prefix: Prefix::DfcF, local: "Shropshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(953), Term(793), Term(942), Term(801), Term(939)], en: "Shropshire", fr: "Shropshire" },
    TermInfo { prefix: Prefix::DfcF, local: "SodiumOrSaltFree", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Free of sodium or salt", fr: "Sans sodium ou sans sel" },
    TermInfo { prefix: Prefix::DfcF, local: "Somerset", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Somerset", fr: "Somerset" },
    TermInfo { prefix: Prefix::DfcF, local: "SourceOfFibre", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Source of fibre", fr: "Source de fibres" },
    TermInfo { prefix: Prefix::DfcF, local: "SourceOfOmega3FattyAcids", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Source of omega-3", fr: "Source d’oméga-3" },
    TermInfo { prefix: Prefix::DfcF, local: "SourceOfProtein", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Source of protein", fr: "Source de protéines" },
    TermInfo { prefix: Prefix::DfcF, local: "SourceOfVitaminsMinerals", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Source of vitamins or minerals", fr: "Source de vitamines ou minéraux" },
    TermInfo { prefix: Prefix::DfcF, local: "SouthAmerica", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "South America", fr: "Amérique du Sud" },
    TermInfo { prefix: Prefix::DfcF, local: "SouthYorks", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(960), Term(793), Term(942), Term(801), Term(939)], en: "South Yorkshire", fr: "Yorkshire du Sud" },
    TermInfo { prefix: Prefix::DfcF, local: "Spain", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Spain", fr: "Espagne" },
    TermInfo { prefix: Prefix::DfcF, local: "Staffordshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(953), Term(793), Term(942), Term(801), Term(939)], en: "Staffordshire", fr: "Staffordshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Stem", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Stem", fr: "Tige" },
    TermInfo { prefix: Prefix::DfcF, local: "Suffolk", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(794), Term(793), Term(942), Term(801), Term(939)], en: "Suffolk", fr: "Suffolk" },
    TermInfo { prefix: Prefix::DfcF, local: "SugarsFree", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Sugar-free", fr: "Sans sucres" },
    TermInfo { prefix: Prefix::DfcF, local: "Surrey", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "Surrey", fr: "Surrey" },
    TermInfo { prefix: Prefix::DfcF, local: "Switzerland", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "Switzerland", fr: "Suisse" },
    TermInfo { prefix: Prefix::DfcF, local: "TasteOfTheYear", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(860), Term(765)], en: "Taste of the year", fr: "Saveur de l’année" },
    TermInfo { prefix: Prefix::DfcF, local: "TerritorialOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Geographical origin", fr: "Origine géographique" },
    TermInfo { prefix: Prefix::DfcF, local: "Tuber", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Tuber", fr: "Tubercule" },
    TermInfo { prefix: Prefix::DfcF, local: "TyneWear", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(795), Term(793), Term(942), Term(801), Term(939)], en: "Tyne and Wear", fr: "Tyne et Wear" },
    TermInfo { prefix: Prefix::DfcF, local: "UnitedKingdom", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(801), Term(939)], en: "United Kingdom", fr: "Royaume-Uni" },
    TermInfo { prefix: Prefix::DfcF, local: "UnknownGeoOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(939)], en: "Geographical origin unknown", fr: "Origine géographique inconnue" },
    TermInfo { prefix: Prefix::DfcF, local: "UnknownLabel", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(765)], en: "Label unknown", fr: "Label inconnu" },
    TermInfo { prefix: Prefix::DfcF, local: "UnknownNatureOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Natural origin unknown", fr: "Origine naturelle inconnue" },
    TermInfo { prefix: Prefix::DfcF, local: "UnknownPartOrigin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(895)], en: "Part unknown", fr: "Partie inconnue" },
    TermInfo { prefix: Prefix::DfcF, local: "Vegan", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(891), Term(769)], en: "Vegan", fr: "Végétalien" },
    TermInfo { prefix: Prefix::DfcF, local: "Vegetarian", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(891), Term(769)], en: "Vegetarian", fr: "Végétarien" },
    TermInfo { prefix: Prefix::DfcF, local: "VeryLowSodiumSalt", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(884), Term(769)], en: "Very low in sodium or salt", fr: "Très faible teneur en sodium ou en sel" },
    TermInfo { prefix: Prefix::DfcF, local: "Wales", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(942), Term(801), Term(939)], en: "Wales", fr: "Pays de Galles" },
    TermInfo { prefix: Prefix::DfcF, local: "Warwickshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(953), Term(793), Term(942), Term(801), Term(939)], en: "Warwickshire", fr: "Warwickshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Water", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(870)], en: "Water", fr: "Eau" },
    TermInfo { prefix: Prefix::DfcF, local: "WestMidlands", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "West Midlands", fr: "Midlands de l’Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "WestMidlandsConurbation", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(953), Term(793), Term(942), Term(801), Term(939)], en: "West Midlands conurbation", fr: "Agglomération des Midlands de l’Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "WestSussex", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(797), Term(793), Term(942), Term(801), Term(939)], en: "West Sussex", fr: "Sussex de l’Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "WestYorks", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(960), Term(793), Term(942), Term(801), Term(939)], en: "West Yorkshire", fr: "Yorkshire de l’Ouest" },
    TermInfo { prefix: Prefix::DfcF, local: "WholePlant", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(901), Term(895)], en: "Whole plant", fr: "Plante entière" },
    TermInfo { prefix: Prefix::DfcF, local: "Wiltshire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(798), Term(793), Term(942), Term(801), Term(939)], en: "Wiltshire", fr: "Wiltshire" },
    TermInfo { prefix: Prefix::DfcF, local: "Worcestershire", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(953), Term(793), Term(942), Term(801), Term(939)], en: "Worcestershire", fr: "Worcestershire" },
    TermInfo { prefix: Prefix::DfcF, local: "YorkshireHumber", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(793), Term(942), Term(801), Term(939)], en: "Yorkshire and the Humber", fr: "Yorkshire et Humber" },
    TermInfo { prefix: Prefix::DfcV, local: "Cancelled", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(968), Term(972), Term(976), Term(978)], en: "Cancelled", fr: "Annulé" },
    TermInfo { prefix: Prefix::DfcV, local: "Complete", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(972), Term(978)], en: "Complete", fr: "Terminé" },
    TermInfo { prefix: Prefix::DfcV, local: "DFC_Vocabulary", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "States and transformations", fr: "États et transformations" },
    TermInfo { prefix: Prefix::DfcV, local: "Draft", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(972), Term(978)], en: "Draft", fr: "Brouillon" },
    TermInfo { prefix: Prefix::DfcV, local: "Fulfilled", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(968), Term(978)], en: "Fulfilled", fr: "Préparé" },
    TermInfo { prefix: Prefix::DfcV, local: "FulfilmentState", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(978)], en: "Fulfilment state (old name)", fr: "État de préparation (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "FulfilmentStates", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(977), Term(978)], en: "Fulfilment states (old name)", fr: "États de préparation (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "FulfilmentStatus", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(978)], en: "Fulfilment status", fr: "État de préparation" },
    TermInfo { prefix: Prefix::DfcV, local: "Held", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(968), Term(972), Term(978)], en: "On hold", fr: "En attente" },
    TermInfo { prefix: Prefix::DfcV, local: "OrderState", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(978)], en: "Order state (old name)", fr: "État de commande (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "OrderStates", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(977), Term(978)], en: "Order states (old name)", fr: "États de commande (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "OrderStatus", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(978)], en: "Order status", fr: "État de commande" },
    TermInfo { prefix: Prefix::DfcV, local: "Paid", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(976), Term(978)], en: "Paid", fr: "Payé" },
    TermInfo { prefix: Prefix::DfcV, local: "PaymentState", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(978)], en: "Payment state (old name)", fr: "État de paiement (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "PaymentStates", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(977), Term(978)], en: "Payment states (old name)", fr: "États de paiement (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "PaymentStatus", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(978)], en: "Payment status", fr: "État de paiement" },
    TermInfo { prefix: Prefix::DfcV, local: "States", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "States (old name)", fr: "États (ancien nom)" },
    TermInfo { prefix: Prefix::DfcV, local: "Status", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Status", fr: "État" },
    TermInfo { prefix: Prefix::DfcV, local: "Unfulfilled", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(968), Term(978)], en: "Not fulfilled", fr: "Non préparé" },
    TermInfo { prefix: Prefix::DfcV, local: "Unpaid", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(976), Term(978)], en: "Not paid", fr: "Non payé" },
    TermInfo { prefix: Prefix::DfcV, local: "accept", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Accept", fr: "Accepter" },
    TermInfo { prefix: Prefix::DfcV, local: "combine", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Combine", fr: "Assembler" },
    TermInfo { prefix: Prefix::DfcV, local: "consume", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Consume", fr: "Consommer" },
    TermInfo { prefix: Prefix::DfcV, local: "dropoff", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Drop off", fr: "Déposer" },
    TermInfo { prefix: Prefix::DfcV, local: "lower", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Lower the stock", fr: "Diminuer le stock" },
    TermInfo { prefix: Prefix::DfcV, local: "modify", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Modify", fr: "Modifier" },
    TermInfo { prefix: Prefix::DfcV, local: "move", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Move", fr: "Déplacer" },
    TermInfo { prefix: Prefix::DfcV, local: "pickup", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Pick up", fr: "Collecter" },
    TermInfo { prefix: Prefix::DfcV, local: "produce", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Produce", fr: "Produire" },
    TermInfo { prefix: Prefix::DfcV, local: "raise", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Raise the stock", fr: "Augmenter le stock" },
    TermInfo { prefix: Prefix::DfcV, local: "separate", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Separate", fr: "Séparer" },
    TermInfo { prefix: Prefix::DfcV, local: "transformationType", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Kind of transformation", fr: "Type de transformation" },
    TermInfo { prefix: Prefix::DfcV, local: "use", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(992)], en: "Use", fr: "Utiliser" },
    TermInfo { prefix: Prefix::DfcScope, local: "DFCScopes", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Permission scopes", fr: "Périmètres d’autorisation" },
    TermInfo { prefix: Prefix::DfcScope, local: "ReadEnterprise", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Read the organisation", fr: "Consulter l’organisation" },
    TermInfo { prefix: Prefix::DfcScope, local: "ReadOrders", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Read orders", fr: "Consulter les commandes" },
    TermInfo { prefix: Prefix::DfcScope, local: "ReadProducts", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Read products", fr: "Consulter les produits" },
    TermInfo { prefix: Prefix::DfcScope, local: "WriteEnterprise", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Change the organisation", fr: "Modifier l’organisation" },
    TermInfo { prefix: Prefix::DfcScope, local: "WriteOrders", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Change orders", fr: "Modifier les commandes" },
    TermInfo { prefix: Prefix::DfcScope, local: "WriteProducts", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Change products", fr: "Modifier les produits" },
    TermInfo { prefix: Prefix::Pass, local: "Adjustment", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Adjustment", fr: "Ajustement" },
    TermInfo { prefix: Prefix::Pass, local: "Admin", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Administration fee", fr: "Frais de gestion" },
    TermInfo { prefix: Prefix::Pass, local: "CommonsContribution", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Contribution to the commons", fr: "Contribution aux communs" },
    TermInfo { prefix: Prefix::Pass, local: "Delivery", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Delivery fee", fr: "Frais de livraison" },
    TermInfo { prefix: Prefix::Pass, local: "Deposit", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Deposit", fr: "Consigne" },
    TermInfo { prefix: Prefix::Pass, local: "Event", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Event", fr: "Événement" },
    TermInfo { prefix: Prefix::Pass, local: "EventKind", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Kind of event", fr: "Nature d’événement" },
    TermInfo { prefix: Prefix::Pass, local: "FeeKind", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Kind of fee", fr: "Nature de frais" },
    TermInfo { prefix: Prefix::Pass, local: "FeeLine", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Fee line", fr: "Ligne de frais" },
    TermInfo { prefix: Prefix::Pass, local: "Fundraising", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Fundraising", fr: "Collecte de fonds" },
    TermInfo { prefix: Prefix::Pass, local: "Governance", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Governance fee", fr: "Frais de gouvernance" },
    TermInfo { prefix: Prefix::Pass, local: "Gross", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1044)], en: "Tax included", fr: "Taxe comprise" },
    TermInfo { prefix: Prefix::Pass, local: "HiddenShop", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1041)], en: "Hidden", fr: "Masquée" },
    TermInfo { prefix: Prefix::Pass, local: "Hub", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1040)], en: "Hub", fr: "Hub" },
    TermInfo { prefix: Prefix::Pass, local: "HubProfile", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1040)], en: "Profile of a hub", fr: "Profil de hub" },
    TermInfo { prefix: Prefix::Pass, local: "LinkedOnlyShop", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1041)], en: "Visible through links only", fr: "Visible par lien seulement" },
    TermInfo { prefix: Prefix::Pass, local: "Net", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1044)], en: "Before tax", fr: "Hors taxe" },
    TermInfo { prefix: Prefix::Pass, local: "OrderCycleOpened", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1007)], en: "Order cycle opened", fr: "Cycle de vente ouvert" },
    TermInfo { prefix: Prefix::Pass, local: "OtherFee", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Other fee", fr: "Autres frais" },
    TermInfo { prefix: Prefix::Pass, local: "Packing", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Packing fee", fr: "Frais de conditionnement" },
    TermInfo { prefix: Prefix::Pass, local: "Payment", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Payment", fr: "Paiement" },
    TermInfo { prefix: Prefix::Pass, local: "PaymentFee", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Payment fee", fr: "Frais de paiement" },
    TermInfo { prefix: Prefix::Pass, local: "PaymentStatusChanged", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1007)], en: "Payment status changed", fr: "État de paiement modifié" },
    TermInfo { prefix: Prefix::Pass, local: "Producer", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1040)], en: "Producer", fr: "Producteur" },
    TermInfo { prefix: Prefix::Pass, local: "ProducerHub", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1040)], en: "Producer who runs a hub", fr: "Producteur tenant un hub" },
    TermInfo { prefix: Prefix::Pass, local: "ProducerShop", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1040)], en: "Producer who sells their own goods", fr: "Producteur vendant ses produits" },
    TermInfo { prefix: Prefix::Pass, local: "ProductGroup", kind: Kind::Class, range: None, inverse: None, broader: &[Term(26), Term(85), Term(22), Term(330), Term(327)], en: "Product group", fr: "Groupe de produits" },
    TermInfo { prefix: Prefix::Pass, local: "ProductProperty", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Property of a product", fr: "Propriété d’un produit" },
    TermInfo { prefix: Prefix::Pass, local: "PublicShop", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1041)], en: "Visible to everyone", fr: "Visible par tous" },
    TermInfo { prefix: Prefix::Pass, local: "RecordRevoked", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1007)], en: "Record revoked", fr: "Enregistrement retiré" },
    TermInfo { prefix: Prefix::Pass, local: "RecordUpdated", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1007)], en: "Record updated", fr: "Enregistrement modifié" },
    TermInfo { prefix: Prefix::Pass, local: "RefreshRequested", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1007)], en: "Refresh requested", fr: "Mise à jour demandée" },
    TermInfo { prefix: Prefix::Pass, local: "Sales", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Sales fee", fr: "Frais de vente" },
    TermInfo { prefix: Prefix::Pass, local: "SellingRole", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "What an organisation may sell", fr: "Ce qu’une organisation peut vendre" },
    TermInfo { prefix: Prefix::Pass, local: "SellsAny", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1034)], en: "Sells for others too", fr: "Vend aussi pour d’autres" },
    TermInfo { prefix: Prefix::Pass, local: "SellsNone", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1034)], en: "Sells nothing", fr: "Ne vend rien" },
    TermInfo { prefix: Prefix::Pass, local: "SellsOwn", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1034)], en: "Sells its own goods", fr: "Vend ses propres produits" },
    TermInfo { prefix: Prefix::Pass, local: "SellsUnspecified", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1034)], en: "Not said", fr: "Non précisé" },
    TermInfo { prefix: Prefix::Pass, local: "Shipment", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Parcel of an order", fr: "Colis d’une commande" },
    TermInfo { prefix: Prefix::Pass, local: "ShopCategory", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Category of shop", fr: "Catégorie de boutique" },
    TermInfo { prefix: Prefix::Pass, local: "ShopVisibility", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Visibility of a shop", fr: "Visibilité d’une boutique" },
    TermInfo { prefix: Prefix::Pass, local: "Solidarity", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Solidarity contribution", fr: "Contribution solidaire" },
    TermInfo { prefix: Prefix::Pass, local: "Tax", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Tax", fr: "Taxe" },
    TermInfo { prefix: Prefix::Pass, local: "TaxBasis", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Tax basis", fr: "Base de taxe" },
    TermInfo { prefix: Prefix::Pass, local: "Transport", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1008)], en: "Transport fee", fr: "Frais de transport" },
    TermInfo { prefix: Prefix::Pass, local: "UnknownTaxBasis", kind: Kind::Concept, range: None, inverse: None, broader: &[Term(1044)], en: "Tax basis unknown", fr: "Base de taxe inconnue" },
    TermInfo { prefix: Prefix::Pass, local: "about", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "About", fr: "À propos de" },
    TermInfo { prefix: Prefix::Pass, local: "active", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Active", fr: "Actif" },
    TermInfo { prefix: Prefix::Pass, local: "addressLine2", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Second line of the address", fr: "Deuxième ligne de l’adresse" },
    TermInfo { prefix: Prefix::Pass, local: "adjustment", kind: Kind::Link, range: Some(Term(1001)), inverse: None, broader: &[], en: "Adjustment", fr: "Ajustement" },
    TermInfo { prefix: Prefix::Pass, local: "adjustmentTotal", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Total of the adjustments", fr: "Total des ajustements" },
    TermInfo { prefix: Prefix::Pass, local: "allowsGuestOrders", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Orders without account allowed", fr: "Commandes sans compte permises" },
    TermInfo { prefix: Prefix::Pass, local: "allowsOrderChanges", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Orders can be changed", fr: "Commandes modifiables" },
    TermInfo { prefix: Prefix::Pass, local: "alpha2", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Two-letter country code", fr: "Code pays à deux lettres" },
    TermInfo { prefix: Prefix::Pass, local: "alpha3", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Three-letter country code", fr: "Code pays à trois lettres" },
    TermInfo { prefix: Prefix::Pass, local: "balance", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Balance", fr: "Solde" },
    TermInfo { prefix: Prefix::Pass, local: "bannerImage", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Banner image", fr: "Image de bannière" },
    TermInfo { prefix: Prefix::Pass, local: "baseFactor", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Factor to the base unit", fr: "Facteur vers l’unité de base" },
    TermInfo { prefix: Prefix::Pass, local: "billingAddress", kind: Kind::Link, range: Some(Term(0)), inverse: None, broader: &[], en: "Billing address", fr: "Adresse de facturation" },
    TermInfo { prefix: Prefix::Pass, local: "bulkPurchase", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Bulk purchase", fr: "Achat groupé" },
    TermInfo { prefix: Prefix::Pass, local: "cancelledAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Cancelled at", fr: "Annulée le" },
    TermInfo { prefix: Prefix::Pass, local: "companyNumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Company number", fr: "Numéro d’entreprise" },
    TermInfo { prefix: Prefix::Pass, local: "contactName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name of the contact", fr: "Nom du contact" },
    TermInfo { prefix: Prefix::Pass, local: "createdAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Created at", fr: "Créé le" },
    TermInfo { prefix: Prefix::Pass, local: "currencyCode", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Currency code", fr: "Code de monnaie" },
    TermInfo { prefix: Prefix::Pass, local: "customer", kind: Kind::Link, range: Some(Term(1)), inverse: None, broader: &[], en: "Customer", fr: "Client" },
    TermInfo { prefix: Prefix::Pass, local: "customerCode", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Customer code", fr: "Code client" },
    TermInfo { prefix: Prefix::Pass, local: "customerOf", kind: Kind::Link, range: Some(Term(40)), inverse: None, broader: &[], en: "Customer of", fr: "Client de" },
    TermInfo { prefix: Prefix::Pass, local: "cycleName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name of the order cycle", fr: "Nom du cycle de vente" },
    TermInfo { prefix: Prefix::Pass, local: "deliveryAddress", kind: Kind::Link, range: Some(Term(0)), inverse: None, broader: &[], en: "Delivery address", fr: "Adresse de livraison" },
    TermInfo { prefix: Prefix::Pass, local: "deliveryContact", kind: Kind::Link, range: Some(Term(42)), inverse: None, broader: &[], en: "Who receives the goods", fr: "Destinataire" },
    TermInfo { prefix: Prefix::Pass, local: "dimension", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Dimension", fr: "Grandeur" },
    TermInfo { prefix: Prefix::Pass, local: "displayName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name shown", fr: "Nom affiché" },
    TermInfo { prefix: Prefix::Pass, local: "displayUnit", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Unit shown", fr: "Unité affichée" },
    TermInfo { prefix: Prefix::Pass, local: "distributor", kind: Kind::Link, range: Some(Term(40)), inverse: None, broader: &[], en: "Place of distribution", fr: "Lieu de distribution" },
    TermInfo { prefix: Prefix::Pass, local: "eventId", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Number of the event", fr: "Numéro de l’événement" },
    TermInfo { prefix: Prefix::Pass, local: "eventKind", kind: Kind::Link, range: Some(Term(1007)), inverse: None, broader: &[], en: "Kind of event", fr: "Nature de l’événement" },
    TermInfo { prefix: Prefix::Pass, local: "feeIncluded", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Fee already in the price", fr: "Frais déjà compris dans le prix" },
    TermInfo { prefix: Prefix::Pass, local: "feeKind", kind: Kind::Link, range: Some(Term(1008)), inverse: None, broader: &[], en: "Kind of fee", fr: "Nature de frais" },
    TermInfo { prefix: Prefix::Pass, local: "feeLine", kind: Kind::Link, range: Some(Term(1009)), inverse: None, broader: &[], en: "Fee line", fr: "Ligne de frais" },
    TermInfo { prefix: Prefix::Pass, local: "feePayee", kind: Kind::Link, range: Some(Term(1)), inverse: None, broader: &[], en: "Who receives the fee", fr: "Bénéficiaire des frais" },
    TermInfo { prefix: Prefix::Pass, local: "fullName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Full name", fr: "Nom complet" },
    TermInfo { prefix: Prefix::Pass, local: "imageAlternativeText", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Text in place of the image", fr: "Texte à la place de l’image" },
    TermInfo { prefix: Prefix::Pass, local: "importedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Imported at", fr: "Importé le" },
    TermInfo { prefix: Prefix::Pass, local: "instructions", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Instructions", fr: "Consignes" },
    TermInfo { prefix: Prefix::Pass, local: "internalNote", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Internal note", fr: "Note interne" },
    TermInfo { prefix: Prefix::Pass, local: "itemCount", kind: Kind::Data(Datatype::Integer), range: None, inverse: None, broader: &[], en: "Number of lines", fr: "Nombre de lignes" },
    TermInfo { prefix: Prefix::Pass, local: "itemTotal", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Total of the lines", fr: "Total des lignes" },
    TermInfo { prefix: Prefix::Pass, local: "kebabCase", kind: Kind::Link, range: Some(Term(1235)), inverse: None, broader: &[], en: "Spelling before 2.0", fr: "Écriture avant la 2.0" },
    TermInfo { prefix: Prefix::Pass, local: "longDescription", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Long description", fr: "Description longue" },
    TermInfo { prefix: Prefix::Pass, local: "maximumOrderQuantity", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Largest quantity one can order", fr: "Quantité maximale de commande" },
    TermInfo { prefix: Prefix::Pass, local: "maximumQuantity", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Most the buyer accepts", fr: "Maximum accepté par l’acheteur" },
    TermInfo { prefix: Prefix::Pass, local: "minimumOrderQuantity", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Smallest quantity one can order", fr: "Quantité minimale de commande" },
    TermInfo { prefix: Prefix::Pass, local: "nativeFulfilmentState", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Fulfilment state in the platform’s words", fr: "État de préparation dans les mots de la plateforme" },
    TermInfo { prefix: Prefix::Pass, local: "nativeOrderState", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Order state in the platform’s words", fr: "État de commande dans les mots de la plateforme" },
    TermInfo { prefix: Prefix::Pass, local: "nativePaymentState", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Payment state in the platform’s words", fr: "État de paiement dans les mots de la plateforme" },
    TermInfo { prefix: Prefix::Pass, local: "nativeQuantity", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Quantity as the platform keeps it", fr: "Quantité telle que la plateforme la garde" },
    TermInfo { prefix: Prefix::Pass, local: "nativeState", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "State in the platform’s words", fr: "État dans les mots de la plateforme" },
    TermInfo { prefix: Prefix::Pass, local: "nativeUnit", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Unit as the platform keeps it", fr: "Unité telle que la plateforme la garde" },
    TermInfo { prefix: Prefix::Pass, local: "note", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Note of the buyer", fr: "Remarque de l’acheteur" },
    TermInfo { prefix: Prefix::Pass, local: "occurredAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Occurred at", fr: "Survenu le" },
    TermInfo { prefix: Prefix::Pass, local: "open", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Open now", fr: "Ouvert actuellement" },
    TermInfo { prefix: Prefix::Pass, local: "openedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Opened at", fr: "Ouvert le" },
    TermInfo { prefix: Prefix::Pass, local: "orderStep", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Step between quantities", fr: "Pas entre deux quantités" },
    TermInfo { prefix: Prefix::Pass, local: "ordersCloseAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Orders close at", fr: "Clôture des commandes" },
    TermInfo { prefix: Prefix::Pass, local: "ordersOpenAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Orders open at", fr: "Ouverture des commandes" },
    TermInfo { prefix: Prefix::Pass, local: "outstandingBalance", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Left to pay", fr: "Reste à payer" },
    TermInfo { prefix: Prefix::Pass, local: "paidAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Paid at", fr: "Payé le" },
    TermInfo { prefix: Prefix::Pass, local: "pascalCase", kind: Kind::Link, range: Some(Term(1235)), inverse: None, broader: &[], en: "Spelling since 2.0", fr: "Écriture depuis la 2.0" },
    TermInfo { prefix: Prefix::Pass, local: "payment", kind: Kind::Link, range: Some(Term(1021)), inverse: Some(Term(1112)), broader: &[], en: "Payment", fr: "Paiement" },
    TermInfo { prefix: Prefix::Pass, local: "paymentAddress", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Where to confirm the payment", fr: "Où confirmer le paiement" },
    TermInfo { prefix: Prefix::Pass, local: "paymentOf", kind: Kind::Link, range: Some(Term(38)), inverse: Some(Term(1110)), broader: &[], en: "Payment of", fr: "Paiement de" },
    TermInfo { prefix: Prefix::Pass, local: "paymentTotal", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Total paid", fr: "Total payé" },
    TermInfo { prefix: Prefix::Pass, local: "permalink", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Short name in addresses", fr: "Nom court dans les adresses" },
    TermInfo { prefix: Prefix::Pass, local: "pickupNote", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Collection instructions", fr: "Consignes de retrait" },
    TermInfo { prefix: Prefix::Pass, local: "placedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Placed at", fr: "Passée le" },
    TermInfo { prefix: Prefix::Pass, local: "position", kind: Kind::Data(Datatype::Integer), range: None, inverse: None, broader: &[], en: "Position", fr: "Position" },
    TermInfo { prefix: Prefix::Pass, local: "priceWithFees", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Price with fees", fr: "Prix frais compris" },
    TermInfo { prefix: Prefix::Pass, local: "processedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Processed at", fr: "Traité le" },
    TermInfo { prefix: Prefix::Pass, local: "producer", kind: Kind::Link, range: Some(Term(40)), inverse: None, broader: &[], en: "Producer", fr: "Producteur" },
    TermInfo { prefix: Prefix::Pass, local: "productProperty", kind: Kind::Link, range: Some(Term(1028)), inverse: None, broader: &[], en: "Property of the product", fr: "Propriété du produit" },
    TermInfo { prefix: Prefix::Pass, local: "propertyValue", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Value of the property", fr: "Valeur de la propriété" },
    TermInfo { prefix: Prefix::Pass, local: "readyFor", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Ready for (as announced)", fr: "Disponible pour (tel qu’annoncé)" },
    TermInfo { prefix: Prefix::Pass, local: "receptionNote", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Reception instructions", fr: "Consignes de réception" },
    TermInfo { prefix: Prefix::Pass, local: "requiresAddress", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Needs a delivery address", fr: "Demande une adresse de livraison" },
    TermInfo { prefix: Prefix::Pass, local: "requiresLogin", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Shop open to members only", fr: "Boutique réservée aux membres" },
    TermInfo { prefix: Prefix::Pass, local: "searchKeywords", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Search keywords", fr: "Mots-clés de recherche" },
    TermInfo { prefix: Prefix::Pass, local: "seller", kind: Kind::Link, range: Some(Term(40)), inverse: None, broader: &[], en: "Seller", fr: "Vendeur" },
    TermInfo { prefix: Prefix::Pass, local: "sellingRole", kind: Kind::Link, range: Some(Term(1034)), inverse: None, broader: &[], en: "What it may sell", fr: "Ce qu’elle peut vendre" },
    TermInfo { prefix: Prefix::Pass, local: "shipment", kind: Kind::Link, range: Some(Term(1039)), inverse: None, broader: &[], en: "Parcel", fr: "Colis" },
    TermInfo { prefix: Prefix::Pass, local: "shippedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Shipped at", fr: "Expédié le" },
    TermInfo { prefix: Prefix::Pass, local: "shippingCategory", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Shipping category", fr: "Catégorie d’expédition" },
    TermInfo { prefix: Prefix::Pass, local: "shippingCost", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Cost of shipping", fr: "Coût de livraison" },
    TermInfo { prefix: Prefix::Pass, local: "shopCategory", kind: Kind::Link, range: Some(Term(1040)), inverse: None, broader: &[], en: "Category of the shop", fr: "Catégorie de la boutique" },
    TermInfo { prefix: Prefix::Pass, local: "shopMessage", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Message of the shop", fr: "Message de la boutique" },
    TermInfo { prefix: Prefix::Pass, local: "shopVisibility", kind: Kind::Link, range: Some(Term(1041)), inverse: None, broader: &[], en: "Visibility of the shop", fr: "Visibilité de la boutique" },
    TermInfo { prefix: Prefix::Pass, local: "shortDescription", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Short description", fr: "Description courte" },
    TermInfo { prefix: Prefix::Pass, local: "statusOf", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Status of", fr: "État de" },
    TermInfo { prefix: Prefix::Pass, local: "tag", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Tag", fr: "Étiquette" },
    TermInfo { prefix: Prefix::Pass, local: "taxBasis", kind: Kind::Link, range: Some(Term(1044)), inverse: None, broader: &[], en: "Tax basis", fr: "Base de taxe" },
    TermInfo { prefix: Prefix::Pass, local: "taxCategory", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Tax category", fr: "Catégorie de taxe" },
    TermInfo { prefix: Prefix::Pass, local: "taxIncluded", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Tax included in the amount", fr: "Taxe comprise dans le montant" },
    TermInfo { prefix: Prefix::Pass, local: "termsAcceptedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Terms accepted at", fr: "Conditions acceptées le" },
    TermInfo { prefix: Prefix::Pass, local: "termsUrl", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Address of the terms", fr: "Adresse des conditions générales" },
    TermInfo { prefix: Prefix::Pass, local: "total", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Total", fr: "Total" },
    TermInfo { prefix: Prefix::Pass, local: "trackingNumber", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Tracking number", fr: "Numéro de suivi" },
    TermInfo { prefix: Prefix::Pass, local: "unitAsSold", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Unit as sold", fr: "Unité de vente" },
    TermInfo { prefix: Prefix::Pass, local: "unitDescription", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Unit in free text", fr: "Unité en texte libre" },
    TermInfo { prefix: Prefix::Pass, local: "unitName", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name of the unit", fr: "Nom de l’unité" },
    TermInfo { prefix: Prefix::Pass, local: "unitPrice", kind: Kind::Link, range: Some(Term(51)), inverse: None, broader: &[], en: "Price per unit of measure", fr: "Prix à la mesure" },
    TermInfo { prefix: Prefix::Pass, local: "unitScale", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Scale of the unit", fr: "Échelle de l’unité" },
    TermInfo { prefix: Prefix::Pass, local: "updatedAt", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Changed at", fr: "Modifié le" },
    TermInfo { prefix: Prefix::Pass, local: "variesBySite", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Differs by hub", fr: "Varie selon le hub" },
    TermInfo { prefix: Prefix::Schema, local: "DayOfWeek", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Day of the week", fr: "Jour de la semaine" },
    TermInfo { prefix: Prefix::Schema, local: "Friday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Friday", fr: "Vendredi" },
    TermInfo { prefix: Prefix::Schema, local: "GeoCoordinates", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Coordinates", fr: "Coordonnées géographiques" },
    TermInfo { prefix: Prefix::Schema, local: "InStock", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "In stock", fr: "En stock" },
    TermInfo { prefix: Prefix::Schema, local: "LocalBusiness", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Local business", fr: "Commerce de proximité" },
    TermInfo { prefix: Prefix::Schema, local: "Monday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Monday", fr: "Lundi" },
    TermInfo { prefix: Prefix::Schema, local: "Offer", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Offer", fr: "Offre" },
    TermInfo { prefix: Prefix::Schema, local: "OpeningHoursSpecification", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Opening hours", fr: "Horaires d’ouverture" },
    TermInfo { prefix: Prefix::Schema, local: "Order", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Order", fr: "Commande" },
    TermInfo { prefix: Prefix::Schema, local: "OrderItem", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Order line", fr: "Ligne de commande" },
    TermInfo { prefix: Prefix::Schema, local: "Organization", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Organization", fr: "Organisation" },
    TermInfo { prefix: Prefix::Schema, local: "OutOfStock", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Out of stock", fr: "En rupture" },
    TermInfo { prefix: Prefix::Schema, local: "Person", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Person", fr: "Personne" },
    TermInfo { prefix: Prefix::Schema, local: "Place", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Place", fr: "Lieu" },
    TermInfo { prefix: Prefix::Schema, local: "PostalAddress", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Postal address", fr: "Adresse postale" },
    TermInfo { prefix: Prefix::Schema, local: "PriceSpecification", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Price", fr: "Prix" },
    TermInfo { prefix: Prefix::Schema, local: "Product", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Product", fr: "Produit" },
    TermInfo { prefix: Prefix::Schema, local: "ProductGroup", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Product group", fr: "Groupe de produits" },
    TermInfo { prefix: Prefix::Schema, local: "QuantitativeValue", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Quantity", fr: "Quantité" },
    TermInfo { prefix: Prefix::Schema, local: "Saturday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Saturday", fr: "Samedi" },
    TermInfo { prefix: Prefix::Schema, local: "Sunday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Sunday", fr: "Dimanche" },
    TermInfo { prefix: Prefix::Schema, local: "Thursday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Thursday", fr: "Jeudi" },
    TermInfo { prefix: Prefix::Schema, local: "Tuesday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Tuesday", fr: "Mardi" },
    TermInfo { prefix: Prefix::Schema, local: "UnitPriceSpecification", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Unit price", fr: "Prix unitaire" },
    TermInfo { prefix: Prefix::Schema, local: "Wednesday", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Wednesday", fr: "Mercredi" },
    TermInfo { prefix: Prefix::Schema, local: "address", kind: Kind::Link, range: Some(Term(1168)), inverse: None, broader: &[], en: "Address", fr: "Adresse" },
    TermInfo { prefix: Prefix::Schema, local: "addressCountry", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Country", fr: "Pays" },
    TermInfo { prefix: Prefix::Schema, local: "addressLocality", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Town", fr: "Ville" },
    TermInfo { prefix: Prefix::Schema, local: "addressRegion", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Region", fr: "Région" },
    TermInfo { prefix: Prefix::Schema, local: "availability", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Availability", fr: "Disponibilité" },
    TermInfo { prefix: Prefix::Schema, local: "category", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Category", fr: "Catégorie" },
    TermInfo { prefix: Prefix::Schema, local: "closes", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Closes at", fr: "Ferme à" },
    TermInfo { prefix: Prefix::Schema, local: "dayOfWeek", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Day of the week", fr: "Jour de la semaine" },
    TermInfo { prefix: Prefix::Schema, local: "description", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Description", fr: "Description" },
    TermInfo { prefix: Prefix::Schema, local: "email", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "E-mail", fr: "Courriel" },
    TermInfo { prefix: Prefix::Schema, local: "geo", kind: Kind::Link, range: Some(Term(1156)), inverse: None, broader: &[], en: "Coordinates", fr: "Coordonnées" },
    TermInfo { prefix: Prefix::Schema, local: "hasMeasurement", kind: Kind::Link, range: Some(Term(1172)), inverse: None, broader: &[], en: "Measurement", fr: "Mesure" },
    TermInfo { prefix: Prefix::Schema, local: "hasVariant", kind: Kind::Link, range: Some(Term(1170)), inverse: None, broader: &[], en: "Variant", fr: "Variante" },
    TermInfo { prefix: Prefix::Schema, local: "identifier", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Identifier", fr: "Identifiant" },
    TermInfo { prefix: Prefix::Schema, local: "image", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Image", fr: "Image" },
    TermInfo { prefix: Prefix::Schema, local: "inventoryLevel", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Stock level", fr: "Niveau de stock" },
    TermInfo { prefix: Prefix::Schema, local: "isVariantOf", kind: Kind::Link, range: Some(Term(1171)), inverse: None, broader: &[], en: "Variant of", fr: "Variante de" },
    TermInfo { prefix: Prefix::Schema, local: "itemOffered", kind: Kind::Link, range: Some(Term(1170)), inverse: None, broader: &[], en: "Item offered", fr: "Article proposé" },
    TermInfo { prefix: Prefix::Schema, local: "latitude", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Latitude", fr: "Latitude" },
    TermInfo { prefix: Prefix::Schema, local: "longitude", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Longitude", fr: "Longitude" },
    TermInfo { prefix: Prefix::Schema, local: "name", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name", fr: "Nom" },
    TermInfo { prefix: Prefix::Schema, local: "offers", kind: Kind::Link, range: Some(Term(1160)), inverse: None, broader: &[], en: "Offers", fr: "Offres" },
    TermInfo { prefix: Prefix::Schema, local: "openingHoursSpecification", kind: Kind::Link, range: Some(Term(1161)), inverse: None, broader: &[], en: "Opening hours", fr: "Horaires d’ouverture" },
    TermInfo { prefix: Prefix::Schema, local: "opens", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Opens at", fr: "Ouvre à" },
    TermInfo { prefix: Prefix::Schema, local: "postalCode", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Postcode", fr: "Code postal" },
    TermInfo { prefix: Prefix::Schema, local: "price", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Price", fr: "Prix" },
    TermInfo { prefix: Prefix::Schema, local: "priceCurrency", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Currency", fr: "Monnaie" },
    TermInfo { prefix: Prefix::Schema, local: "priceSpecification", kind: Kind::Link, range: Some(Term(1169)), inverse: None, broader: &[], en: "Price specification", fr: "Détail du prix" },
    TermInfo { prefix: Prefix::Schema, local: "seller", kind: Kind::Link, range: Some(Term(1164)), inverse: None, broader: &[], en: "Seller", fr: "Vendeur" },
    TermInfo { prefix: Prefix::Schema, local: "sku", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Stock keeping unit", fr: "Référence article" },
    TermInfo { prefix: Prefix::Schema, local: "streetAddress", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Street", fr: "Rue" },
    TermInfo { prefix: Prefix::Schema, local: "telephone", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Telephone", fr: "Téléphone" },
    TermInfo { prefix: Prefix::Schema, local: "unitCode", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Unit code", fr: "Code d’unité" },
    TermInfo { prefix: Prefix::Schema, local: "unitText", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Unit as text", fr: "Unité en toutes lettres" },
    TermInfo { prefix: Prefix::Schema, local: "url", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Web address", fr: "Adresse web" },
    TermInfo { prefix: Prefix::Schema, local: "validFrom", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Valid from", fr: "Valable à partir de" },
    TermInfo { prefix: Prefix::Schema, local: "validThrough", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Valid through", fr: "Valable jusqu’à" },
    TermInfo { prefix: Prefix::Schema, local: "value", kind: Kind::Data(Datatype::Decimal), range: None, inverse: None, broader: &[], en: "Value", fr: "Valeur" },
    TermInfo { prefix: Prefix::Schema, local: "valueAddedTaxIncluded", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "VAT included", fr: "TVA comprise" },
    TermInfo { prefix: Prefix::Rdf, local: "List", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "List", fr: "Liste" },
    TermInfo { prefix: Prefix::Rdf, local: "Property", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Property", fr: "Propriété" },
    TermInfo { prefix: Prefix::Rdf, local: "first", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "First element", fr: "Premier élément" },
    TermInfo { prefix: Prefix::Rdf, local: "nil", kind: Kind::Concept, range: None, inverse: None, broader: &[], en: "Empty list", fr: "Liste vide" },
    TermInfo { prefix: Prefix::Rdf, local: "rest", kind: Kind::Link, range: Some(Term(1218)), inverse: None, broader: &[], en: "Rest of the list", fr: "Suite de la liste" },
    TermInfo { prefix: Prefix::Rdfs, local: "comment", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Comment", fr: "Commentaire" },
    TermInfo { prefix: Prefix::Rdfs, local: "domain", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Domain", fr: "Domaine" },
    TermInfo { prefix: Prefix::Rdfs, local: "isDefinedBy", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Defined by", fr: "Défini par" },
    TermInfo { prefix: Prefix::Rdfs, local: "label", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Label", fr: "Libellé" },
    TermInfo { prefix: Prefix::Rdfs, local: "range", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Range", fr: "Portée" },
    TermInfo { prefix: Prefix::Rdfs, local: "seeAlso", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "See also", fr: "Voir aussi" },
    TermInfo { prefix: Prefix::Rdfs, local: "subClassOf", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Subclass of", fr: "Sous-classe de" },
    TermInfo { prefix: Prefix::Owl, local: "Ontology", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Ontology", fr: "Ontologie" },
    TermInfo { prefix: Prefix::Owl, local: "Thing", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Thing", fr: "Chose" },
    TermInfo { prefix: Prefix::Owl, local: "deprecated", kind: Kind::Data(Datatype::Boolean), range: None, inverse: None, broader: &[], en: "Deprecated", fr: "Obsolète" },
    TermInfo { prefix: Prefix::Owl, local: "sameAs", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Same as", fr: "Identique à" },
    TermInfo { prefix: Prefix::Skos, local: "Collection", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Collection", fr: "Collection" },
    TermInfo { prefix: Prefix::Skos, local: "Concept", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Concept", fr: "Concept" },
    TermInfo { prefix: Prefix::Skos, local: "ConceptScheme", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "List of concepts", fr: "Liste de concepts" },
    TermInfo { prefix: Prefix::Skos, local: "altLabel", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Other label", fr: "Autre libellé" },
    TermInfo { prefix: Prefix::Skos, local: "broader", kind: Kind::Link, range: Some(Term(1235)), inverse: Some(Term(1244)), broader: &[], en: "Broader concept", fr: "Concept plus large" },
    TermInfo { prefix: Prefix::Skos, local: "closeMatch", kind: Kind::Link, range: Some(Term(1235)), inverse: None, broader: &[], en: "Close match", fr: "Correspond à peu près à" },
    TermInfo { prefix: Prefix::Skos, local: "definition", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Definition", fr: "Définition" },
    TermInfo { prefix: Prefix::Skos, local: "exactMatch", kind: Kind::Link, range: Some(Term(1235)), inverse: None, broader: &[], en: "Exact match", fr: "Correspond exactement à" },
    TermInfo { prefix: Prefix::Skos, local: "hasTopConcept", kind: Kind::Link, range: Some(Term(1235)), inverse: Some(Term(1247)), broader: &[], en: "Top concept", fr: "Concept de tête" },
    TermInfo { prefix: Prefix::Skos, local: "inScheme", kind: Kind::Link, range: Some(Term(1236)), inverse: None, broader: &[], en: "In scheme", fr: "Dans la liste" },
    TermInfo { prefix: Prefix::Skos, local: "narrower", kind: Kind::Link, range: Some(Term(1235)), inverse: Some(Term(1238)), broader: &[], en: "Narrower concept", fr: "Concept plus étroit" },
    TermInfo { prefix: Prefix::Skos, local: "notation", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Notation", fr: "Notation" },
    TermInfo { prefix: Prefix::Skos, local: "prefLabel", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Preferred label", fr: "Libellé préféré" },
    TermInfo { prefix: Prefix::Skos, local: "topConceptOf", kind: Kind::Link, range: Some(Term(1236)), inverse: Some(Term(1242)), broader: &[], en: "Top concept of", fr: "Concept de tête de" },
    TermInfo { prefix: Prefix::Ldp, local: "BasicContainer", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1249)], en: "Basic container", fr: "Conteneur simple" },
    TermInfo { prefix: Prefix::Ldp, local: "Container", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Container", fr: "Conteneur" },
    TermInfo { prefix: Prefix::Ldp, local: "Resource", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Resource", fr: "Ressource" },
    TermInfo { prefix: Prefix::Ldp, local: "contains", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Contains", fr: "Contient" },
    TermInfo { prefix: Prefix::Foaf, local: "Agent", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Person or organisation (FOAF)", fr: "Personne ou organisation (FOAF)" },
    TermInfo { prefix: Prefix::Foaf, local: "Document", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Document", fr: "Document" },
    TermInfo { prefix: Prefix::Foaf, local: "Organization", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1252)], en: "Organisation (FOAF)", fr: "Organisation (FOAF)" },
    TermInfo { prefix: Prefix::Foaf, local: "Person", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1252)], en: "Person", fr: "Personne" },
    TermInfo { prefix: Prefix::Foaf, local: "PersonalProfileDocument", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Personal profile document", fr: "Page de profil personnel" },
    TermInfo { prefix: Prefix::Foaf, local: "maker", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Made by", fr: "Créé par" },
    TermInfo { prefix: Prefix::Foaf, local: "mbox", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Mailbox", fr: "Adresse électronique" },
    TermInfo { prefix: Prefix::Foaf, local: "name", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name", fr: "Nom" },
    TermInfo { prefix: Prefix::Foaf, local: "primaryTopic", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Main topic", fr: "Sujet principal" },
    TermInfo { prefix: Prefix::Vcard, local: "Agent", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Agent (vCard)", fr: "Acteur (vCard)" },
    TermInfo { prefix: Prefix::Vcard, local: "Individual", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Person (vCard)", fr: "Personne (vCard)" },
    TermInfo { prefix: Prefix::Vcard, local: "Organization", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Organization (vCard)", fr: "Organisation (vCard)" },
    TermInfo { prefix: Prefix::Ical, local: "Value_RECUR", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Recurrence", fr: "Récurrence" },
    TermInfo { prefix: Prefix::Ical, local: "Vevent", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Calendar event", fr: "Événement d’agenda" },
    TermInfo { prefix: Prefix::Ical, local: "byday", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Days of the week", fr: "Jours de la semaine" },
    TermInfo { prefix: Prefix::Ical, local: "bymonth", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Months", fr: "Mois" },
    TermInfo { prefix: Prefix::Ical, local: "dtend", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "End", fr: "Fin" },
    TermInfo { prefix: Prefix::Ical, local: "dtstart", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Start", fr: "Début" },
    TermInfo { prefix: Prefix::Ical, local: "freq", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Frequency", fr: "Fréquence" },
    TermInfo { prefix: Prefix::Ical, local: "interval", kind: Kind::Data(Datatype::Integer), range: None, inverse: None, broader: &[], en: "Interval", fr: "Intervalle" },
    TermInfo { prefix: Prefix::Ical, local: "rrule", kind: Kind::Link, range: Some(Term(1264)), inverse: None, broader: &[], en: "Recurrence rule", fr: "Règle de récurrence" },
    TermInfo { prefix: Prefix::Geojson, local: "Feature", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Feature on the map", fr: "Objet sur la carte" },
    TermInfo { prefix: Prefix::Geojson, local: "Geometry", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Geometry", fr: "Géométrie" },
    TermInfo { prefix: Prefix::Geojson, local: "Point", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1274)], en: "Point", fr: "Point" },
    TermInfo { prefix: Prefix::Geojson, local: "Polygon", kind: Kind::Class, range: None, inverse: None, broader: &[Term(1274)], en: "Polygon", fr: "Polygone" },
    TermInfo { prefix: Prefix::Geojson, local: "Properties", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Properties", fr: "Propriétés" },
    TermInfo { prefix: Prefix::Geojson, local: "coordinates", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Coordinates", fr: "Coordonnées" },
    TermInfo { prefix: Prefix::Geojson, local: "geometry", kind: Kind::Link, range: Some(Term(1274)), inverse: None, broader: &[], en: "Geometry", fr: "Géométrie" },
    TermInfo { prefix: Prefix::Geojson, local: "properties", kind: Kind::Link, range: Some(Term(1277)), inverse: None, broader: &[], en: "Properties", fr: "Propriétés" },
    TermInfo { prefix: Prefix::Ofn, local: "contact_name", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Name of the contact", fr: "Nom du contact" },
    TermInfo { prefix: Prefix::Ofn, local: "logo_url", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Address of the logo", fr: "Adresse du logo" },
    TermInfo { prefix: Prefix::Ofn, local: "long_description", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Long description", fr: "Description longue" },
    TermInfo { prefix: Prefix::Ofn, local: "promo_image_url", kind: Kind::Data(Datatype::AnyUri), range: None, inverse: None, broader: &[], en: "Address of the banner image", fr: "Adresse de l’image de bannière" },
    TermInfo { prefix: Prefix::Ofn, local: "spree_product_id", kind: Kind::Data(Datatype::Integer), range: None, inverse: None, broader: &[], en: "Number of the product group", fr: "Numéro du groupe de produits" },
    TermInfo { prefix: Prefix::Ofn, local: "spree_product_uri", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Address of the product group", fr: "Adresse du groupe de produits" },
    TermInfo { prefix: Prefix::Solid, local: "ListedDocument", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Listed document", fr: "Document répertorié" },
    TermInfo { prefix: Prefix::Solid, local: "TypeIndex", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Type index", fr: "Index des types" },
    TermInfo { prefix: Prefix::Solid, local: "TypeRegistration", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Type registration", fr: "Enregistrement de type" },
    TermInfo { prefix: Prefix::Solid, local: "UnlistedDocument", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Unlisted document", fr: "Document non répertorié" },
    TermInfo { prefix: Prefix::Solid, local: "forClass", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "For class", fr: "Pour la classe" },
    TermInfo { prefix: Prefix::Solid, local: "instance", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Instance", fr: "Instance" },
    TermInfo { prefix: Prefix::Solid, local: "instanceContainer", kind: Kind::Link, range: Some(Term(1249)), inverse: None, broader: &[], en: "Container of instances", fr: "Conteneur d’instances" },
    TermInfo { prefix: Prefix::Solid, local: "oidcIssuer", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Identity provider", fr: "Fournisseur d’identité" },
    TermInfo { prefix: Prefix::Solid, local: "preferencesFile", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Preferences file (as some systems write it)", fr: "Fichier de préférences (écriture de certains systèmes)" },
    TermInfo { prefix: Prefix::Solid, local: "privateTypeIndex", kind: Kind::Link, range: Some(Term(1288)), inverse: None, broader: &[], en: "Private type index", fr: "Index privé des types" },
    TermInfo { prefix: Prefix::Solid, local: "publicTypeIndex", kind: Kind::Link, range: Some(Term(1288)), inverse: None, broader: &[], en: "Public type index", fr: "Index public des types" },
    TermInfo { prefix: Prefix::Pim, local: "ConfigurationFile", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Configuration file", fr: "Fichier de configuration" },
    TermInfo { prefix: Prefix::Pim, local: "preferencesFile", kind: Kind::Link, range: Some(Term(1298)), inverse: None, broader: &[], en: "Preferences file", fr: "Fichier de préférences" },
    TermInfo { prefix: Prefix::Pim, local: "storage", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Storage", fr: "Espace de stockage" },
    TermInfo { prefix: Prefix::Prov, local: "Activity", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Activity", fr: "Activité" },
    TermInfo { prefix: Prefix::Prov, local: "Entity", kind: Kind::Class, range: None, inverse: None, broader: &[], en: "Entity", fr: "Entité" },
    TermInfo { prefix: Prefix::Prov, local: "generatedAtTime", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Generated at", fr: "Produit le" },
    TermInfo { prefix: Prefix::Prov, local: "wasAttributedTo", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Attributed to", fr: "Attribué à" },
    TermInfo { prefix: Prefix::Prov, local: "wasDerivedFrom", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Derived from", fr: "Tiré de" },
    TermInfo { prefix: Prefix::Prov, local: "wasGeneratedBy", kind: Kind::Link, range: Some(Term(1301)), inverse: None, broader: &[], en: "Generated by", fr: "Produit par" },
    TermInfo { prefix: Prefix::Dcterms, local: "created", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Created", fr: "Créé le" },
    TermInfo { prefix: Prefix::Dcterms, local: "description", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Description", fr: "Description" },
    TermInfo { prefix: Prefix::Dcterms, local: "identifier", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Identifier", fr: "Identifiant" },
    TermInfo { prefix: Prefix::Dcterms, local: "isReplacedBy", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Replaced by", fr: "Remplacé par" },
    TermInfo { prefix: Prefix::Dcterms, local: "license", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Licence", fr: "Licence" },
    TermInfo { prefix: Prefix::Dcterms, local: "modified", kind: Kind::Data(Datatype::DateTime), range: None, inverse: None, broader: &[], en: "Modified", fr: "Modifié le" },
    TermInfo { prefix: Prefix::Dcterms, local: "source", kind: Kind::Link, range: None, inverse: None, broader: &[], en: "Source", fr: "Source" },
    TermInfo { prefix: Prefix::Dcterms, local: "title", kind: Kind::Data(Datatype::String), range: None, inverse: None, broader: &[], en: "Title", fr: "Titre" },
];

/// Terms of `dfc-b`.
pub mod b {
    use super::Term;

    /// `dfc-b:Address`: Address
    pub const ADDRESS: Term = Term(0);

    /// `dfc-b:Agent`: Person or organisation
    pub const AGENT: Term = Term(1);

    /// `dfc-b:AllergenCharacteristic`: Allergen content
    pub const ALLERGEN_CHARACTERISTIC: Term = Term(2);

    /// `dfc-b:AsPlannedConsumptionFlow`: Planned input
    pub const AS_PLANNED_CONSUMPTION_FLOW: Term = Term(3);

    /// `dfc-b:AsPlannedLocalConsumptionFlow`: Planned input on site
    pub const AS_PLANNED_LOCAL_CONSUMPTION_FLOW: Term = Term(4);

    /// `dfc-b:AsPlannedLocalProductionFlow`: Planned output on site
    pub const AS_PLANNED_LOCAL_PRODUCTION_FLOW: Term = Term(5);

    /// `dfc-b:AsPlannedLocalTransformation`: Planned transformation on site
    pub const AS_PLANNED_LOCAL_TRANSFORMATION: Term = Term(6);

    /// `dfc-b:AsPlannedProductionFlow`: Planned output
    pub const AS_PLANNED_PRODUCTION_FLOW: Term = Term(7);

    /// `dfc-b:AsPlannedTransformation`: Planned transformation
    pub const AS_PLANNED_TRANSFORMATION: Term = Term(8);

    /// `dfc-b:AsRealizedConsumptionFlow`: Actual input
    pub const AS_REALIZED_CONSUMPTION_FLOW: Term = Term(9);

    /// `dfc-b:AsRealizedProductionFlow`: Actual output
    pub const AS_REALIZED_PRODUCTION_FLOW: Term = Term(10);

    /// `dfc-b:AsRealizedTransformation`: Actual transformation
    pub const AS_REALIZED_TRANSFORMATION: Term = Term(11);

    /// `dfc-b:Brand`: Brand
    pub const BRAND_CLASS: Term = Term(12);

    /// `dfc-b:Catalog`: Catalogue
    pub const CATALOG: Term = Term(13);

    /// `dfc-b:CatalogItem`: Catalogue item
    pub const CATALOG_ITEM: Term = Term(14);

    /// `dfc-b:Certfication`: Certification
    pub const CERTFICATION: Term = Term(15);

    /// `dfc-b:ConsumptionFlow`: Input of a transformation
    pub const CONSUMPTION_FLOW: Term = Term(16);

    /// `dfc-b:Coordination`: Coordination of sales
    pub const COORDINATION: Term = Term(17);

    /// `dfc-b:CustomerCategory`: Group of customers
    pub const CUSTOMER_CATEGORY: Term = Term(18);

    /// `dfc-b:DFC_BusinessOntology_Characteristic`: Characteristic
    pub const DFC_BUSINESS_ONTOLOGY_CHARACTERISTIC: Term = Term(19);

    /// `dfc-b:DFC_BusinessOntology_ObjectProperty`: Link between subjects
    pub const DFC_BUSINESS_ONTOLOGY_OBJECT_PROPERTY: Term = Term(20);

    /// `dfc-b:DFC_BusinessOntology_Relation`: Relation
    pub const DFC_BUSINESS_ONTOLOGY_RELATION: Term = Term(21);

    /// `dfc-b:DFC_BusinessOntology_Subject`: Subject
    pub const DFC_BUSINESS_ONTOLOGY_SUBJECT: Term = Term(22);

    /// `dfc-b:DFC_DitributedRepresentation`: Distributed representation
    pub const DFC_DITRIBUTED_REPRESENTATION: Term = Term(23);

    /// `dfc-b:DFC_Interface_Property`: Link to another vocabulary
    pub const DFC_INTERFACE_PROPERTY: Term = Term(24);

    /// `dfc-b:DFC_TechnicalOntology_ObjectProperty`: Technical link
    pub const DFC_TECHNICAL_ONTOLOGY_OBJECT_PROPERTY: Term = Term(25);

    /// `dfc-b:DefinedProduct`: Product as defined
    pub const DEFINED_PRODUCT: Term = Term(26);

    /// `dfc-b:DeliveryOption`: Delivery
    pub const DELIVERY_OPTION: Term = Term(27);

    /// `dfc-b:DeliveryStep`: Drop-off stop
    pub const DELIVERY_STEP: Term = Term(28);

    /// `dfc-b:FunctionalProduct`: Product as needed
    pub const FUNCTIONAL_PRODUCT: Term = Term(29);

    /// `dfc-b:How_Subject`: How
    pub const HOW_SUBJECT: Term = Term(30);

    /// `dfc-b:Image`: Image
    pub const IMAGE: Term = Term(31);

    /// `dfc-b:Ingredient`: Ingredient
    pub const INGREDIENT: Term = Term(32);

    /// `dfc-b:LabellingCharacteristic`: Score on the label
    pub const LABELLING_CHARACTERISTIC: Term = Term(33);

    /// `dfc-b:Length`: Length
    pub const LENGTH: Term = Term(34);

    /// `dfc-b:LocalizedProduct`: Product at a place
    pub const LOCALIZED_PRODUCT: Term = Term(35);

    /// `dfc-b:NutrientCharacteristic`: Nutrient content
    pub const NUTRIENT_CHARACTERISTIC: Term = Term(36);

    /// `dfc-b:Offer`: Offer
    pub const OFFER: Term = Term(37);

    /// `dfc-b:Order`: Order
    pub const ORDER: Term = Term(38);

    /// `dfc-b:OrderLine`: Order line
    pub const ORDER_LINE: Term = Term(39);

    /// `dfc-b:Organization`: Organisation
    pub const ORGANIZATION: Term = Term(40);

    /// `dfc-b:PaymentMethod`: Means of payment
    pub const PAYMENT_METHOD: Term = Term(41);

    /// `dfc-b:Person`: Person
    pub const PERSON: Term = Term(42);

    /// `dfc-b:PhoneNumber`: Phone number
    pub const PHONE_NUMBER_CLASS: Term = Term(43);

    /// `dfc-b:PhysicalCharacteristic`: Physical measure
    pub const PHYSICAL_CHARACTERISTIC: Term = Term(44);

    /// `dfc-b:PhysicalPlace`: Place
    pub const PHYSICAL_PLACE: Term = Term(45);

    /// `dfc-b:PhysicalProduct`: Physical product
    pub const PHYSICAL_PRODUCT: Term = Term(46);

    /// `dfc-b:PickUpStep`: Pick-up stop
    pub const PICK_UP_STEP: Term = Term(47);

    /// `dfc-b:PickupOption`: Collection by the buyer
    pub const PICKUP_OPTION: Term = Term(48);

    /// `dfc-b:Place`: Place of any kind
    pub const PLACE: Term = Term(49);

    /// `dfc-b:Platform`: Platform
    pub const PLATFORM: Term = Term(50);

    /// `dfc-b:Price`: Price
    pub const PRICE: Term = Term(51);

    /// `dfc-b:Process`: Process
    pub const PROCESS: Term = Term(52);

    /// `dfc-b:ProductBatch`: Batch
    pub const PRODUCT_BATCH: Term = Term(53);

    /// `dfc-b:ProductOption`: Option of a product
    pub const PRODUCT_OPTION: Term = Term(54);

    /// `dfc-b:ProductOptionValue`: Choice within an option
    pub const PRODUCT_OPTION_VALUE: Term = Term(55);

    /// `dfc-b:ProductionFlow`: Output of a transformation
    pub const PRODUCTION_FLOW: Term = Term(56);

    /// `dfc-b:QuantitativeValue`: Quantity
    pub const QUANTITATIVE_VALUE: Term = Term(57);

    /// `dfc-b:RealStock`: Actual stock
    pub const REAL_STOCK: Term = Term(58);

    /// `dfc-b:RepresentationPivot`: Pivot of representations
    pub const REPRESENTATION_PIVOT: Term = Term(59);

    /// `dfc-b:RepresentedThing`: Thing represented
    pub const REPRESENTED_THING: Term = Term(60);

    /// `dfc-b:Route`: Delivery round
    pub const ROUTE: Term = Term(61);

    /// `dfc-b:SaleSession`: Sale session
    pub const SALE_SESSION: Term = Term(62);

    /// `dfc-b:Shipment`: Shipment
    pub const SHIPMENT: Term = Term(63);

    /// `dfc-b:ShippingOption`: Way of getting the order
    pub const SHIPPING_OPTION: Term = Term(64);

    /// `dfc-b:SocialMedia`: Social media account
    pub const SOCIAL_MEDIA: Term = Term(65);

    /// `dfc-b:Step`: Stop on a round
    pub const STEP: Term = Term(66);

    /// `dfc-b:Stock`: Stock
    pub const STOCK: Term = Term(67);

    /// `dfc-b:SuppliedProduct`: Product
    pub const SUPPLIED_PRODUCT: Term = Term(68);

    /// `dfc-b:TechnicalProduct`: Product by its recipe
    pub const TECHNICAL_PRODUCT: Term = Term(69);

    /// `dfc-b:Temperature`: Temperature
    pub const TEMPERATURE: Term = Term(70);

    /// `dfc-b:TemplateSaleSession`: Recurring sale session
    pub const TEMPLATE_SALE_SESSION: Term = Term(71);

    /// `dfc-b:TheoriticalStock`: Expected stock
    pub const THEORITICAL_STOCK: Term = Term(72);

    /// `dfc-b:Transaction`: Transaction
    pub const TRANSACTION: Term = Term(73);

    /// `dfc-b:Transformation`: Transformation
    pub const TRANSFORMATION: Term = Term(74);

    /// `dfc-b:URL`: Web address
    pub const URL: Term = Term(75);

    /// `dfc-b:VATStatus`: Subject to VAT
    pub const VAT_STATUS: Term = Term(76);

    /// `dfc-b:VATnumber`: VAT number
    pub const VAT_NUMBER: Term = Term(77);

    /// `dfc-b:VATrate`: VAT rate (percent)
    pub const VAT_RATE: Term = Term(78);

    /// `dfc-b:Variant`: Variant
    pub const VARIANT: Term = Term(79);

    /// `dfc-b:VariantCaracteristic`: What sets a variant apart
    pub const VARIANT_CARACTERISTIC: Term = Term(80);

    /// `dfc-b:Vehicle`: Vehicle
    pub const VEHICLE: Term = Term(81);

    /// `dfc-b:VirtualPlace`: Place on the web
    pub const VIRTUAL_PLACE: Term = Term(82);

    /// `dfc-b:Volume`: Volume
    pub const VOLUME: Term = Term(83);

    /// `dfc-b:Weight`: Weight
    pub const WEIGHT: Term = Term(84);

    /// `dfc-b:What_Subject`: What
    pub const WHAT_SUBJECT: Term = Term(85);

    /// `dfc-b:Where_Subject`: Where
    pub const WHERE_SUBJECT: Term = Term(86);

    /// `dfc-b:Who_Subject`: Who
    pub const WHO_SUBJECT: Term = Term(87);

    /// `dfc-b:accessibilityInfo`: Access for people with disabilities
    pub const ACCESSIBILITY_INFO: Term = Term(88);

    /// `dfc-b:addressOf`: Address of
    pub const ADDRESS_OF: Term = Term(89);

    /// `dfc-b:affiliatedTo`: Affiliated to
    pub const AFFILIATED_TO: Term = Term(90);

    /// `dfc-b:affiliates`: Has as affiliate
    pub const AFFILIATES: Term = Term(91);

    /// `dfc-b:allergenCharacteristicOf`: Allergen content of
    pub const ALLERGEN_CHARACTERISTIC_OF: Term = Term(92);

    /// `dfc-b:arrivalDate`: Arrival
    pub const ARRIVAL_DATE: Term = Term(93);

    /// `dfc-b:availabilityDate`: Available on
    pub const AVAILABILITY_DATE: Term = Term(94);

    /// `dfc-b:availabilityTime`: Time to get it ready
    pub const AVAILABILITY_TIME: Term = Term(95);

    /// `dfc-b:basedAt`: Based at
    pub const BASED_AT: Term = Term(96);

    /// `dfc-b:batchNumber`: Batch number
    pub const BATCH_NUMBER: Term = Term(97);

    /// `dfc-b:belongsTo`: Sale session of the order
    pub const BELONGS_TO: Term = Term(98);

    /// `dfc-b:bestBeforeDate`: Best before
    pub const BEST_BEFORE_DATE: Term = Term(99);

    /// `dfc-b:brand`: Brand (as text)
    pub const BRAND: Term = Term(100);

    /// `dfc-b:brandOf`: Brand of
    pub const BRAND_OF: Term = Term(101);

    /// `dfc-b:certiferReference`: Reference of the certifier
    pub const CERTIFER_REFERENCE: Term = Term(102);

    /// `dfc-b:certificateOf`: Certification of
    pub const CERTIFICATE_OF: Term = Term(103);

    /// `dfc-b:certificationScore`: Score obtained
    pub const CERTIFICATION_SCORE: Term = Term(104);

    /// `dfc-b:certifies`: Certifies
    pub const CERTIFIES: Term = Term(105);

    /// `dfc-b:characteristicOf`: Characteristic of
    pub const CHARACTERISTIC_OF: Term = Term(106);

    /// `dfc-b:city`: Town
    pub const CITY: Term = Term(107);

    /// `dfc-b:claim`: Claim (as text)
    pub const CLAIM: Term = Term(108);

    /// `dfc-b:claimOf`: Claim of
    pub const CLAIM_OF: Term = Term(109);

    /// `dfc-b:closes`: Closes at
    pub const CLOSES: Term = Term(110);

    /// `dfc-b:composedOf`: Made from
    pub const COMPOSED_OF: Term = Term(111);

    /// `dfc-b:composes`: Enters into
    pub const COMPOSES: Term = Term(112);

    /// `dfc-b:concernedBy`: Concerned by
    pub const CONCERNED_BY: Term = Term(113);

    /// `dfc-b:concerns`: Concerns
    pub const CONCERNS: Term = Term(114);

    /// `dfc-b:constituedBy`: Held as stock in
    pub const CONSTITUED_BY: Term = Term(115);

    /// `dfc-b:constitutes`: Stock of
    pub const CONSTITUTES: Term = Term(116);

    /// `dfc-b:consumedBy`: Used by
    pub const CONSUMED_BY: Term = Term(117);

    /// `dfc-b:consumes`: Uses
    pub const CONSUMES: Term = Term(118);

    /// `dfc-b:containerInformationOf`: Packaging of
    pub const CONTAINER_INFORMATION_OF: Term = Term(119);

    /// `dfc-b:contains`: Contains
    pub const CONTAINS: Term = Term(120);

    /// `dfc-b:coordinatedBy`: Coordinated by
    pub const COORDINATED_BY: Term = Term(121);

    /// `dfc-b:coordinates`: Coordinates
    pub const COORDINATES: Term = Term(122);

    /// `dfc-b:cost`: Cost
    pub const COST: Term = Term(123);

    /// `dfc-b:country`: Country (as text)
    pub const COUNTRY: Term = Term(124);

    /// `dfc-b:countryCode`: Dialling code
    pub const COUNTRY_CODE: Term = Term(125);

    /// `dfc-b:date`: Date
    pub const DATE: Term = Term(126);

    /// `dfc-b:definedBy`: Defined by
    pub const DEFINED_BY: Term = Term(127);

    /// `dfc-b:defines`: Defines
    pub const DEFINES: Term = Term(128);

    /// `dfc-b:deliveredAt`: Delivered at
    pub const DELIVERED_AT: Term = Term(129);

    /// `dfc-b:delivery`: Shipment dropped off
    pub const DELIVERY: Term = Term(130);

    /// `dfc-b:deliveryCondition`: Delivery conditions
    pub const DELIVERY_CONDITION: Term = Term(131);

    /// `dfc-b:deliveryConstraint`: Delivery constraints
    pub const DELIVERY_CONSTRAINT: Term = Term(132);

    /// `dfc-b:description`: Description
    pub const DESCRIPTION: Term = Term(133);

    /// `dfc-b:discount`: Discount
    pub const DISCOUNT: Term = Term(134);

    /// `dfc-b:duration`: Duration
    pub const DURATION: Term = Term(135);

    /// `dfc-b:email`: E-mail
    pub const EMAIL: Term = Term(136);

    /// `dfc-b:end`: Closes at (as some systems write it)
    pub const END: Term = Term(137);

    /// `dfc-b:endDate`: End
    pub const END_DATE: Term = Term(138);

    /// `dfc-b:endsAt`: Ends at
    pub const ENDS_AT: Term = Term(139);

    /// `dfc-b:expiryDate`: Use by
    pub const EXPIRY_DATE: Term = Term(140);

    /// `dfc-b:extraAvailabilityTime`: Extra time to get it ready
    pub const EXTRA_AVAILABILITY_TIME: Term = Term(141);

    /// `dfc-b:extraDeliveryCondition`: Extra delivery conditions
    pub const EXTRA_DELIVERY_CONDITION: Term = Term(142);

    /// `dfc-b:facetOf`: Facet of
    pub const FACET_OF: Term = Term(143);

    /// `dfc-b:familyName`: Family name
    pub const FAMILY_NAME: Term = Term(144);

    /// `dfc-b:fee`: Fee
    pub const FEE: Term = Term(145);

    /// `dfc-b:firstName`: First name
    pub const FIRST_NAME: Term = Term(146);

    /// `dfc-b:from`: From
    pub const FROM: Term = Term(147);

    /// `dfc-b:frozen`: Frozen
    pub const FROZEN: Term = Term(148);

    /// `dfc-b:fulfills`: Fulfils
    pub const FULFILLS: Term = Term(149);

    /// `dfc-b:geographicalOriginOf`: Geographical origin of
    pub const GEOGRAPHICAL_ORIGIN_OF: Term = Term(150);

    /// `dfc-b:geometry`: Encoded line of a route
    pub const GEOMETRY: Term = Term(151);

    /// `dfc-b:hasAddress`: Address
    pub const HAS_ADDRESS: Term = Term(152);

    /// `dfc-b:hasAllergenCharacteristic`: Allergen content
    pub const HAS_ALLERGEN_CHARACTERISTIC: Term = Term(153);

    /// `dfc-b:hasAllergenDimension`: Allergen
    pub const HAS_ALLERGEN_DIMENSION: Term = Term(154);

    /// `dfc-b:hasBrand`: Brand
    pub const HAS_BRAND: Term = Term(155);

    /// `dfc-b:hasCertification`: Certification of the product
    pub const HAS_CERTIFICATION: Term = Term(156);

    /// `dfc-b:hasCharacteristic`: Characteristic
    pub const HAS_CHARACTERISTIC: Term = Term(157);

    /// `dfc-b:hasClaim`: Claim
    pub const HAS_CLAIM: Term = Term(158);

    /// `dfc-b:hasContainerInformation`: Packaging
    pub const HAS_CONTAINER_INFORMATION: Term = Term(159);

    /// `dfc-b:hasCountry`: Country
    pub const HAS_COUNTRY: Term = Term(160);

    /// `dfc-b:hasDimension`: What is measured
    pub const HAS_DIMENSION: Term = Term(161);

    /// `dfc-b:hasFacet`: Facet
    pub const HAS_FACET: Term = Term(162);

    /// `dfc-b:hasFulfilmentStatus`: Fulfilment status
    pub const HAS_FULFILMENT_STATUS: Term = Term(163);

    /// `dfc-b:hasGeoJsonFeature`: Shape on the map
    pub const HAS_GEO_JSON_FEATURE: Term = Term(164);

    /// `dfc-b:hasGeographicalOrigin`: Geographical origin
    pub const HAS_GEOGRAPHICAL_ORIGIN: Term = Term(165);

    /// `dfc-b:hasIngredient`: Ingredient
    pub const HAS_INGREDIENT: Term = Term(166);

    /// `dfc-b:hasInput`: Input
    pub const HAS_INPUT: Term = Term(167);

    /// `dfc-b:hasLabellingCharacteristic`: Score on the label
    pub const HAS_LABELLING_CHARACTERISTIC: Term = Term(168);

    /// `dfc-b:hasLabellingDimension`: Kind of score
    pub const HAS_LABELLING_DIMENSION: Term = Term(169);

    /// `dfc-b:hasMainContact`: Main contact
    pub const HAS_MAIN_CONTACT: Term = Term(170);

    /// `dfc-b:hasMember`: Member
    pub const HAS_MEMBER: Term = Term(171);

    /// `dfc-b:hasNatureOrigin`: Natural origin
    pub const HAS_NATURE_ORIGIN: Term = Term(172);

    /// `dfc-b:hasNutrientCharacteristic`: Nutrient content
    pub const HAS_NUTRIENT_CHARACTERISTIC: Term = Term(173);

    /// `dfc-b:hasNutrientDimension`: Nutrient
    pub const HAS_NUTRIENT_DIMENSION: Term = Term(174);

    /// `dfc-b:hasObject`: Session coordinated
    pub const HAS_OBJECT: Term = Term(175);

    /// `dfc-b:hasOffer`: Offer made to them
    pub const HAS_OFFER: Term = Term(176);

    /// `dfc-b:hasOption`: Ways of getting orders
    pub const HAS_OPTION: Term = Term(177);

    /// `dfc-b:hasOrderStatus`: Order status
    pub const HAS_ORDER_STATUS: Term = Term(178);

    /// `dfc-b:hasOutput`: Output
    pub const HAS_OUTPUT: Term = Term(179);

    /// `dfc-b:hasPart`: Lines
    pub const HAS_PART: Term = Term(180);

    /// `dfc-b:hasPartOrigin`: Part of the plant or animal
    pub const HAS_PART_ORIGIN: Term = Term(181);

    /// `dfc-b:hasPaymentMethod`: Means of payment
    pub const HAS_PAYMENT_METHOD: Term = Term(182);

    /// `dfc-b:hasPaymentStatus`: Payment status
    pub const HAS_PAYMENT_STATUS: Term = Term(183);

    /// `dfc-b:hasPercentageOfAlcoholByVolume`: Alcohol by volume (percent)
    pub const HAS_PERCENTAGE_OF_ALCOHOL_BY_VOLUME: Term = Term(184);

    /// `dfc-b:hasPhoneNumber`: Phone number
    pub const HAS_PHONE_NUMBER: Term = Term(185);

    /// `dfc-b:hasPhysicalCharacteristic`: Physical measure
    pub const HAS_PHYSICAL_CHARACTERISTIC: Term = Term(186);

    /// `dfc-b:hasPhysicalDimension`: Kind of measure
    pub const HAS_PHYSICAL_DIMENSION: Term = Term(187);

    /// `dfc-b:hasPrice`: Price
    pub const HAS_PRICE: Term = Term(188);

    /// `dfc-b:hasProcess`: Process
    pub const HAS_PROCESS: Term = Term(189);

    /// `dfc-b:hasProductOption`: Option concerned
    pub const HAS_PRODUCT_OPTION: Term = Term(190);

    /// `dfc-b:hasProductOptionValue`: Choice made
    pub const HAS_PRODUCT_OPTION_VALUE: Term = Term(191);

    /// `dfc-b:hasQuantity`: Quantity
    pub const HAS_QUANTITY: Term = Term(192);

    /// `dfc-b:hasReference`: Reference product
    pub const HAS_REFERENCE: Term = Term(193);

    /// `dfc-b:hasReferenceProductOption`: Options of the product
    pub const HAS_REFERENCE_PRODUCT_OPTION: Term = Term(194);

    /// `dfc-b:hasReferenceProductOptionValue`: Choices of the option
    pub const HAS_REFERENCE_PRODUCT_OPTION_VALUE: Term = Term(195);

    /// `dfc-b:hasSocialMedia`: Social media
    pub const HAS_SOCIAL_MEDIA: Term = Term(196);

    /// `dfc-b:hasStatus`: Status
    pub const HAS_STATUS: Term = Term(197);

    /// `dfc-b:hasStep`: Stops
    pub const HAS_STEP: Term = Term(198);

    /// `dfc-b:hasTemperature`: Storage temperature
    pub const HAS_TEMPERATURE: Term = Term(199);

    /// `dfc-b:hasTemplateSaleSession`: Recurring sale sessions
    pub const HAS_TEMPLATE_SALE_SESSION: Term = Term(200);

    /// `dfc-b:hasTransformationType`: Kind of transformation
    pub const HAS_TRANSFORMATION_TYPE: Term = Term(201);

    /// `dfc-b:hasType`: Product type
    pub const HAS_TYPE: Term = Term(202);

    /// `dfc-b:hasUnit`: Unit
    pub const HAS_UNIT: Term = Term(203);

    /// `dfc-b:hasVariant`: Variants
    pub const HAS_VARIANT: Term = Term(204);

    /// `dfc-b:hasVariantCaracteristic`: What sets the variant apart
    pub const HAS_VARIANT_CARACTERISTIC: Term = Term(205);

    /// `dfc-b:holds`: Orders of the session
    pub const HOLDS: Term = Term(206);

    /// `dfc-b:hostedAt`: Held at
    pub const HOSTED_AT: Term = Term(207);

    /// `dfc-b:hosts`: Hosts
    pub const HOSTS: Term = Term(208);

    /// `dfc-b:identifiedBy`: Batch of the stock
    pub const IDENTIFIED_BY: Term = Term(209);

    /// `dfc-b:identifies`: Stock of the batch
    pub const IDENTIFIES: Term = Term(210);

    /// `dfc-b:industrializedBy`: Made as
    pub const INDUSTRIALIZED_BY: Term = Term(211);

    /// `dfc-b:industrializes`: Recipe followed
    pub const INDUSTRIALIZES: Term = Term(212);

    /// `dfc-b:inputOf`: Input of
    pub const INPUT_OF: Term = Term(213);

    /// `dfc-b:invoiceNumber`: Invoice number
    pub const INVOICE_NUMBER: Term = Term(214);

    /// `dfc-b:isAvailableDuring`: Available during
    pub const IS_AVAILABLE_DURING: Term = Term(215);

    /// `dfc-b:isCertifiedBy`: Certification of the organisation
    pub const IS_CERTIFIED_BY: Term = Term(216);

    /// `dfc-b:isFulfilledBy`: Fulfilled by
    pub const IS_FULFILLED_BY: Term = Term(217);

    /// `dfc-b:isIngredientOf`: Ingredient of
    pub const IS_INGREDIENT_OF: Term = Term(218);

    /// `dfc-b:isMemberOf`: Member of
    pub const IS_MEMBER_OF: Term = Term(219);

    /// `dfc-b:isOpenDuring`: Opening hours
    pub const IS_OPEN_DURING: Term = Term(220);

    /// `dfc-b:isPriceOf`: Price of
    pub const IS_PRICE_OF: Term = Term(221);

    /// `dfc-b:isShippedIn`: Shipped in
    pub const IS_SHIPPED_IN: Term = Term(222);

    /// `dfc-b:isStepOf`: Stop of
    pub const IS_STEP_OF: Term = Term(223);

    /// `dfc-b:isTemperatureOf`: Storage temperature of
    pub const IS_TEMPERATURE_OF: Term = Term(224);

    /// `dfc-b:isTemplateSaleSessionOf`: Recurring session of
    pub const IS_TEMPLATE_SALE_SESSION_OF: Term = Term(225);

    /// `dfc-b:isVariantOf`: Variant of
    pub const IS_VARIANT_OF: Term = Term(226);

    /// `dfc-b:labellingCharacteristicOf`: Score of
    pub const LABELLING_CHARACTERISTIC_OF: Term = Term(227);

    /// `dfc-b:latitude`: Latitude
    pub const LATITUDE: Term = Term(228);

    /// `dfc-b:lifetime`: Shelf life
    pub const LIFETIME: Term = Term(229);

    /// `dfc-b:listedIn`: Listed in
    pub const LISTED_IN: Term = Term(230);

    /// `dfc-b:lists`: Lists
    pub const LISTS: Term = Term(231);

    /// `dfc-b:localizedBy`: Place of the stock
    pub const LOCALIZED_BY: Term = Term(232);

    /// `dfc-b:localizes`: Stock expected here
    pub const LOCALIZES: Term = Term(233);

    /// `dfc-b:logo`: Logo
    pub const LOGO: Term = Term(234);

    /// `dfc-b:longitude`: Longitude
    pub const LONGITUDE: Term = Term(235);

    /// `dfc-b:mainContactOf`: Main contact of
    pub const MAIN_CONTACT_OF: Term = Term(236);

    /// `dfc-b:maintainedBy`: Kept by
    pub const MAINTAINED_BY: Term = Term(237);

    /// `dfc-b:maintains`: Keeps the catalogue
    pub const MAINTAINS: Term = Term(238);

    /// `dfc-b:managedBy`: Managed by
    pub const MANAGED_BY: Term = Term(239);

    /// `dfc-b:manages`: Manages
    pub const MANAGES: Term = Term(240);

    /// `dfc-b:marginPercent`: Margin (percent)
    pub const MARGIN_PERCENT: Term = Term(241);

    /// `dfc-b:maxValue`: Highest value
    pub const MAX_VALUE: Term = Term(242);

    /// `dfc-b:minValue`: Lowest value
    pub const MIN_VALUE: Term = Term(243);

    /// `dfc-b:name`: Name
    pub const NAME: Term = Term(244);

    /// `dfc-b:natureOriginOf`: Natural origin of
    pub const NATURE_ORIGIN_OF: Term = Term(245);

    /// `dfc-b:nutrientCharacteristicOf`: Nutrient content of
    pub const NUTRIENT_CHARACTERISTIC_OF: Term = Term(246);

    /// `dfc-b:objectOf`: Coordination of the session
    pub const OBJECT_OF: Term = Term(247);

    /// `dfc-b:occursAt`: When it takes place
    pub const OCCURS_AT: Term = Term(248);

    /// `dfc-b:offeredThrough`: Offers
    pub const OFFERED_THROUGH: Term = Term(249);

    /// `dfc-b:offers`: Item offered
    pub const OFFERS: Term = Term(250);

    /// `dfc-b:offersTo`: Offered to
    pub const OFFERS_TO: Term = Term(251);

    /// `dfc-b:operatorId`: Number of the operator
    pub const OPERATOR_ID: Term = Term(252);

    /// `dfc-b:optionOf`: Way of getting orders of
    pub const OPTION_OF: Term = Term(253);

    /// `dfc-b:orderNumber`: Order number
    pub const ORDER_NUMBER: Term = Term(254);

    /// `dfc-b:orderedBy`: Ordered by
    pub const ORDERED_BY: Term = Term(255);

    /// `dfc-b:orders`: Orders placed
    pub const ORDERS: Term = Term(256);

    /// `dfc-b:organizationID`: Registration number
    pub const ORGANIZATION_ID: Term = Term(257);

    /// `dfc-b:outputOf`: Output of
    pub const OUTPUT_OF: Term = Term(258);

    /// `dfc-b:ownedBy`: Owned by
    pub const OWNED_BY: Term = Term(259);

    /// `dfc-b:owns`: Owns
    pub const OWNS: Term = Term(260);

    /// `dfc-b:paidWith`: Orders paid this way
    pub const PAID_WITH: Term = Term(261);

    /// `dfc-b:partOf`: Order of the line
    pub const PART_OF: Term = Term(262);

    /// `dfc-b:partOriginOf`: Part used in
    pub const PART_ORIGIN_OF: Term = Term(263);

    /// `dfc-b:paymentMethodProvider`: Payment provider
    pub const PAYMENT_METHOD_PROVIDER: Term = Term(264);

    /// `dfc-b:paymentMethodType`: Kind of payment
    pub const PAYMENT_METHOD_TYPE: Term = Term(265);

    /// `dfc-b:phoneNumber`: Number
    pub const PHONE_NUMBER: Term = Term(266);

    /// `dfc-b:phoneNumberOf`: Phone number of
    pub const PHONE_NUMBER_OF: Term = Term(267);

    /// `dfc-b:physicalCharacteristicOf`: Physical measure of
    pub const PHYSICAL_CHARACTERISTIC_OF: Term = Term(268);

    /// `dfc-b:physicalCharacteristics`: Physical description
    pub const PHYSICAL_CHARACTERISTICS: Term = Term(269);

    /// `dfc-b:pickUp`: Shipment picked up
    pub const PICK_UP: Term = Term(270);

    /// `dfc-b:pickedUpAt`: Picked up at
    pub const PICKED_UP_AT: Term = Term(271);

    /// `dfc-b:postcode`: Postcode
    pub const POSTCODE: Term = Term(272);

    /// `dfc-b:processOf`: Process of
    pub const PROCESS_OF: Term = Term(273);

    /// `dfc-b:producedBy`: Output it comes from
    pub const PRODUCED_BY: Term = Term(274);

    /// `dfc-b:produces`: Product obtained
    pub const PRODUCES: Term = Term(275);

    /// `dfc-b:productionDate`: Produced on
    pub const PRODUCTION_DATE: Term = Term(276);

    /// `dfc-b:proposedBy`: Proposed by
    pub const PROPOSED_BY: Term = Term(277);

    /// `dfc-b:proposes`: Proposes
    pub const PROPOSES: Term = Term(278);

    /// `dfc-b:quantity`: Quantity (bare number)
    pub const QUANTITY: Term = Term(279);

    /// `dfc-b:referenceOf`: Reference of
    pub const REFERENCE_OF: Term = Term(280);

    /// `dfc-b:referencedBy`: Catalogue items
    pub const REFERENCED_BY: Term = Term(281);

    /// `dfc-b:references`: Product of the item
    pub const REFERENCES: Term = Term(282);

    /// `dfc-b:refersTo`: Refers to
    pub const REFERS_TO: Term = Term(283);

    /// `dfc-b:refrigerated`: Kept cold
    pub const REFRIGERATED: Term = Term(284);

    /// `dfc-b:region`: Region
    pub const REGION: Term = Term(285);

    /// `dfc-b:representedBy`: Represented by
    pub const REPRESENTED_BY: Term = Term(286);

    /// `dfc-b:represents`: Represents
    pub const REPRESENTS: Term = Term(287);

    /// `dfc-b:requestedBy`: Requested by
    pub const REQUESTED_BY: Term = Term(288);

    /// `dfc-b:requests`: Requests
    pub const REQUESTS: Term = Term(289);

    /// `dfc-b:satisfiedBy`: Satisfied by
    pub const SATISFIED_BY: Term = Term(290);

    /// `dfc-b:satisfies`: Satisfies
    pub const SATISFIES: Term = Term(291);

    /// `dfc-b:selectedBy`: Orders that chose it
    pub const SELECTED_BY: Term = Term(292);

    /// `dfc-b:selects`: Way of getting the order
    pub const SELECTS: Term = Term(293);

    /// `dfc-b:sells`: Orders received
    pub const SELLS: Term = Term(294);

    /// `dfc-b:ships`: Carries
    pub const SHIPS: Term = Term(295);

    /// `dfc-b:sku`: Stock reference
    pub const SKU: Term = Term(296);

    /// `dfc-b:socialMediaOf`: Social media account of
    pub const SOCIAL_MEDIA_OF: Term = Term(297);

    /// `dfc-b:soldBy`: Sold by
    pub const SOLD_BY: Term = Term(298);

    /// `dfc-b:specificCondition`: Conditions of use or storage
    pub const SPECIFIC_CONDITION: Term = Term(299);

    /// `dfc-b:start`: Opens at (as some systems write it)
    pub const START: Term = Term(300);

    /// `dfc-b:startDate`: Start
    pub const START_DATE: Term = Term(301);

    /// `dfc-b:startsAt`: Starts at
    pub const STARTS_AT: Term = Term(302);

    /// `dfc-b:stockLimitation`: Stock available
    pub const STOCK_LIMITATION: Term = Term(303);

    /// `dfc-b:storedIn`: Stored in
    pub const STORED_IN: Term = Term(304);

    /// `dfc-b:stores`: Stores
    pub const STORES: Term = Term(305);

    /// `dfc-b:street`: Street
    pub const STREET: Term = Term(306);

    /// `dfc-b:suppliedBy`: Supplied by
    pub const SUPPLIED_BY: Term = Term(307);

    /// `dfc-b:supplies`: Products supplied
    pub const SUPPLIES: Term = Term(308);

    /// `dfc-b:suppliesTo`: Supplies to
    pub const SUPPLIES_TO: Term = Term(309);

    /// `dfc-b:to`: To
    pub const TO: Term = Term(310);

    /// `dfc-b:totalTheoriticalStock`: Total expected stock
    pub const TOTAL_THEORITICAL_STOCK: Term = Term(311);

    /// `dfc-b:tracedBy`: Batch that traces it
    pub const TRACED_BY: Term = Term(312);

    /// `dfc-b:traces`: Product traced
    pub const TRACES: Term = Term(313);

    /// `dfc-b:transformedBy`: Transformed by
    pub const TRANSFORMED_BY: Term = Term(314);

    /// `dfc-b:transforms`: Carries out
    pub const TRANSFORMS: Term = Term(315);

    /// `dfc-b:transportedBy`: Shipment that carries it
    pub const TRANSPORTED_BY: Term = Term(316);

    /// `dfc-b:transports`: Stock carried
    pub const TRANSPORTS: Term = Term(317);

    /// `dfc-b:typeOf`: Type of
    pub const TYPE_OF: Term = Term(318);

    /// `dfc-b:useVehicle`: Vehicle used
    pub const USE_VEHICLE: Term = Term(319);

    /// `dfc-b:usedInRoute`: Rounds it is used for
    pub const USED_IN_ROUTE: Term = Term(320);

    /// `dfc-b:uses`: Uses (old link)
    pub const USES: Term = Term(321);

    /// `dfc-b:value`: Value
    pub const VALUE: Term = Term(322);

    /// `dfc-b:versoIdDelivery`: Delivery number of the route planner
    pub const VERSO_ID_DELIVERY: Term = Term(323);

    /// `dfc-b:versoIdPickup`: Pick-up number of the route planner
    pub const VERSO_ID_PICKUP: Term = Term(324);

    /// `dfc-b:websitePage`: Web page
    pub const WEBSITE_PAGE: Term = Term(325);
}

/// Terms of `dfc-t`.
pub mod t {
    use super::Term;

    /// `dfc-t:AuthorizationGrant`: Authorisation grant
    pub const AUTHORIZATION_GRANT: Term = Term(326);

    /// `dfc-t:DFC_DitributedRepresentation`: Distributed representation
    pub const DFC_DITRIBUTED_REPRESENTATION: Term = Term(327);

    /// `dfc-t:Platform`: Platform
    pub const PLATFORM: Term = Term(328);

    /// `dfc-t:RepresentationPivot`: Pivot of representations
    pub const REPRESENTATION_PIVOT: Term = Term(329);

    /// `dfc-t:RepresentedThing`: Thing represented
    pub const REPRESENTED_THING: Term = Term(330);

    /// `dfc-t:Scope`: Permission scope
    pub const SCOPE: Term = Term(331);

    /// `dfc-t:authorizationAction`: Action allowed
    pub const AUTHORIZATION_ACTION: Term = Term(332);

    /// `dfc-t:authorizationProperty`: Property concerned
    pub const AUTHORIZATION_PROPERTY: Term = Term(333);

    /// `dfc-t:authorizationResource`: Resource concerned
    pub const AUTHORIZATION_RESOURCE: Term = Term(334);

    /// `dfc-t:authorizationResourceType`: Kind of resource concerned
    pub const AUTHORIZATION_RESOURCE_TYPE: Term = Term(335);

    /// `dfc-t:grantee`: Granted to
    pub const GRANTEE: Term = Term(336);

    /// `dfc-t:grantor`: Granted by
    pub const GRANTOR: Term = Term(337);

    /// `dfc-t:hasAssignedScopes`: Assigned scopes
    pub const HAS_ASSIGNED_SCOPES: Term = Term(338);

    /// `dfc-t:hasIdentityService`: Identity service
    pub const HAS_IDENTITY_SERVICE: Term = Term(339);

    /// `dfc-t:hasPivot`: Pivot
    pub const HAS_PIVOT: Term = Term(340);

    /// `dfc-t:hostedBy`: Hosted by
    pub const HOSTED_BY: Term = Term(341);

    /// `dfc-t:owner`: Owner
    pub const OWNER: Term = Term(342);

    /// `dfc-t:platforms`: Platforms
    pub const PLATFORMS: Term = Term(343);

    /// `dfc-t:represent`: Represents
    pub const REPRESENT: Term = Term(344);

    /// `dfc-t:requestedScopes`: Requested scopes
    pub const REQUESTED_SCOPES: Term = Term(345);

    /// `dfc-t:scopes`: Scopes
    pub const SCOPES: Term = Term(346);

    /// `dfc-t:supportedOntologyVersion`: Ontology version supported
    pub const SUPPORTED_ONTOLOGY_VERSION: Term = Term(347);

    /// `dfc-t:supportedProtocolVersion`: Protocol version supported
    pub const SUPPORTED_PROTOCOL_VERSION: Term = Term(348);

    /// `dfc-t:validFrom`: Valid from
    pub const VALID_FROM: Term = Term(349);

    /// `dfc-t:validUntil`: Valid until
    pub const VALID_UNTIL: Term = Term(350);
}

/// Terms of `dfc-m`.
pub mod m {
    use super::Term;

    /// `dfc-m:4Pack`: Pack of four
    pub const PACK_4: Term = Term(351);

    /// `dfc-m:6Pack`: Pack of six
    pub const PACK_6: Term = Term(352);

    /// `dfc-m:AllergenDimension`: Allergen
    pub const ALLERGEN_DIMENSION: Term = Term(353);

    /// `dfc-m:AustralianDollar`: Australian dollar
    pub const AUSTRALIAN_DOLLAR: Term = Term(354);

    /// `dfc-m:Bag`: Bag
    pub const BAG: Term = Term(355);

    /// `dfc-m:Basket`: Basket
    pub const BASKET: Term = Term(356);

    /// `dfc-m:BeerCrate`: Beer crate
    pub const BEER_CRATE: Term = Term(357);

    /// `dfc-m:Bottle`: Bottle
    pub const BOTTLE: Term = Term(358);

    /// `dfc-m:Box`: Box
    pub const BOX: Term = Term(359);

    /// `dfc-m:Bucket`: Bucket
    pub const BUCKET: Term = Term(360);

    /// `dfc-m:Bunch`: Bunch
    pub const BUNCH: Term = Term(361);

    /// `dfc-m:Bundle`: Bundle
    pub const BUNDLE: Term = Term(362);

    /// `dfc-m:Calcium`: Calcium
    pub const CALCIUM: Term = Term(363);

    /// `dfc-m:Can`: Can
    pub const CAN: Term = Term(364);

    /// `dfc-m:CanadianDollar`: Canadian dollar
    pub const CANADIAN_DOLLAR: Term = Term(365);

    /// `dfc-m:Carbohydrates`: Carbohydrates
    pub const CARBOHYDRATES: Term = Term(366);

    /// `dfc-m:Carton`: Carton
    pub const CARTON: Term = Term(367);

    /// `dfc-m:Cask`: Cask
    pub const CASK: Term = Term(368);

    /// `dfc-m:Celeriac`: Celery
    pub const CELERIAC: Term = Term(369);

    /// `dfc-m:Centilitre`: Centilitre
    pub const CENTILITRE: Term = Term(370);

    /// `dfc-m:Centimetre`: Centimetre
    pub const CENTIMETRE: Term = Term(371);

    /// `dfc-m:CerealsWithGluten`: Cereals with gluten
    pub const CEREALS_WITH_GLUTEN: Term = Term(372);

    /// `dfc-m:Chloride`: Chloride
    pub const CHLORIDE: Term = Term(373);

    /// `dfc-m:Cholesterol`: Cholesterol
    pub const CHOLESTEROL: Term = Term(374);

    /// `dfc-m:Chromium`: Chromium
    pub const CHROMIUM: Term = Term(375);

    /// `dfc-m:Copper`: Copper
    pub const COPPER: Term = Term(376);

    /// `dfc-m:Crate`: Crate
    pub const CRATE: Term = Term(377);

    /// `dfc-m:Crustaceans`: Crustaceans
    pub const CRUSTACEANS: Term = Term(378);

    /// `dfc-m:Cup`: Cup
    pub const CUP: Term = Term(379);

    /// `dfc-m:CurrencyUnit`: Currency
    pub const CURRENCY_UNIT: Term = Term(380);

    /// `dfc-m:DFC_ProductGlossary_Measure`: Measures and units
    pub const DFC_PRODUCT_GLOSSARY_MEASURE: Term = Term(381);

    /// `dfc-m:Decilitre`: Decilitre
    pub const DECILITRE: Term = Term(382);

    /// `dfc-m:Decimetre`: Decimetre
    pub const DECIMETRE: Term = Term(383);

    /// `dfc-m:Depth`: Depth
    pub const DEPTH: Term = Term(384);

    /// `dfc-m:Dimension`: What is measured
    pub const DIMENSION: Term = Term(385);

    /// `dfc-m:Dozen`: Dozen
    pub const DOZEN: Term = Term(386);

    /// `dfc-m:Drum`: Drum
    pub const DRUM: Term = Term(387);

    /// `dfc-m:EcoScore`: Eco-Score
    pub const ECO_SCORE: Term = Term(388);

    /// `dfc-m:Eggs`: Eggs
    pub const EGGS: Term = Term(389);

    /// `dfc-m:Euro`: Euro
    pub const EURO: Term = Term(390);

    /// `dfc-m:Fat`: Fat
    pub const FAT: Term = Term(391);

    /// `dfc-m:Fibre`: Fibre
    pub const FIBRE: Term = Term(392);

    /// `dfc-m:Fishs`: Fish
    pub const FISHS: Term = Term(393);

    /// `dfc-m:Fluoride`: Fluoride
    pub const FLUORIDE: Term = Term(394);

    /// `dfc-m:FolicAcid`: Folic acid
    pub const FOLIC_ACID: Term = Term(395);

    /// `dfc-m:Gallon`: Imperial gallon
    pub const GALLON: Term = Term(396);

    /// `dfc-m:GrainBulk`: Grain in bulk
    pub const GRAIN_BULK: Term = Term(397);

    /// `dfc-m:Gram`: Gram
    pub const GRAM: Term = Term(398);

    /// `dfc-m:HalfDozen`: Half a dozen
    pub const HALF_DOZEN: Term = Term(399);

    /// `dfc-m:Height`: Height
    pub const HEIGHT: Term = Term(400);

    /// `dfc-m:Inch`: Inch
    pub const INCH: Term = Term(401);

    /// `dfc-m:Iodine`: Iodine
    pub const IODINE: Term = Term(402);

    /// `dfc-m:Iron`: Iron
    pub const IRON: Term = Term(403);

    /// `dfc-m:Jar`: Jar
    pub const JAR: Term = Term(404);

    /// `dfc-m:Keg`: Keg
    pub const KEG: Term = Term(405);

    /// `dfc-m:Kilogram`: Kilogram
    pub const KILOGRAM: Term = Term(406);

    /// `dfc-m:Kilometre`: Kilometre
    pub const KILOMETRE: Term = Term(407);

    /// `dfc-m:Kit`: Kit
    pub const KIT: Term = Term(408);

    /// `dfc-m:LabellingDimension`: Score on the label
    pub const LABELLING_DIMENSION: Term = Term(409);

    /// `dfc-m:LactoseMilks`: Milk and lactose
    pub const LACTOSE_MILKS: Term = Term(410);

    /// `dfc-m:LiquidBulk`: Liquid in bulk
    pub const LIQUID_BULK: Term = Term(411);

    /// `dfc-m:Litre`: Litre
    pub const LITRE: Term = Term(412);

    /// `dfc-m:Lupine`: Lupin
    pub const LUPINE: Term = Term(413);

    /// `dfc-m:Magnesium`: Magnesium
    pub const MAGNESIUM: Term = Term(414);

    /// `dfc-m:Manganese`: Manganese
    pub const MANGANESE: Term = Term(415);

    /// `dfc-m:Metre`: Metre
    pub const METRE: Term = Term(416);

    /// `dfc-m:Milligram`: Milligram
    pub const MILLIGRAM: Term = Term(417);

    /// `dfc-m:Millilitre`: Millilitre
    pub const MILLILITRE: Term = Term(418);

    /// `dfc-m:Molluscs`: Molluscs
    pub const MOLLUSCS: Term = Term(419);

    /// `dfc-m:MonosaturatedFat`: Monounsaturated fat
    pub const MONOSATURATED_FAT: Term = Term(420);

    /// `dfc-m:Mustard`: Mustard
    pub const MUSTARD: Term = Term(421);

    /// `dfc-m:Net`: Net
    pub const NET: Term = Term(422);

    /// `dfc-m:NoduleBulk`: Nodules in bulk
    pub const NODULE_BULK: Term = Term(423);

    /// `dfc-m:NutriScore`: Nutri-Score
    pub const NUTRI_SCORE: Term = Term(424);

    /// `dfc-m:NutrientDimension`: Nutrient
    pub const NUTRIENT_DIMENSION: Term = Term(425);

    /// `dfc-m:Nuts`: Nuts
    pub const NUTS: Term = Term(426);

    /// `dfc-m:Ounce`: Ounce
    pub const OUNCE: Term = Term(427);

    /// `dfc-m:Package`: Package
    pub const PACKAGE: Term = Term(428);

    /// `dfc-m:Packet`: Packet
    pub const PACKET: Term = Term(429);

    /// `dfc-m:Pair`: Pair
    pub const PAIR: Term = Term(430);

    /// `dfc-m:Pallet`: Pallet
    pub const PALLET: Term = Term(431);

    /// `dfc-m:Peanuts`: Peanuts
    pub const PEANUTS: Term = Term(432);

    /// `dfc-m:Percent`: Percent
    pub const PERCENT: Term = Term(433);

    /// `dfc-m:Phosphorus`: Phosphorus
    pub const PHOSPHORUS: Term = Term(434);

    /// `dfc-m:PhysicalDimension`: Physical measure
    pub const PHYSICAL_DIMENSION: Term = Term(435);

    /// `dfc-m:Piece`: Piece
    pub const PIECE: Term = Term(436);

    /// `dfc-m:PlanetScore`: Planet-score
    pub const PLANET_SCORE: Term = Term(437);

    /// `dfc-m:PolyunsaturatedFat`: Polyunsaturated fat
    pub const POLYUNSATURATED_FAT: Term = Term(438);

    /// `dfc-m:Pot`: Pot
    pub const POT: Term = Term(439);

    /// `dfc-m:Potassium`: Potassium
    pub const POTASSIUM: Term = Term(440);

    /// `dfc-m:Pouch`: Pouch
    pub const POUCH: Term = Term(441);

    /// `dfc-m:PoundMass`: Pound (mass)
    pub const POUND_MASS: Term = Term(442);

    /// `dfc-m:PoundSterling`: Pound sterling
    pub const POUND_STERLING: Term = Term(443);

    /// `dfc-m:PowderBulk`: Powder in bulk
    pub const POWDER_BULK: Term = Term(444);

    /// `dfc-m:Protein`: Protein
    pub const PROTEIN: Term = Term(445);

    /// `dfc-m:Punnet`: Punnet
    pub const PUNNET: Term = Term(446);

    /// `dfc-m:QuantityUnit`: Unit of quantity
    pub const QUANTITY_UNIT: Term = Term(447);

    /// `dfc-m:Roll`: Roll
    pub const ROLL: Term = Term(448);

    /// `dfc-m:Salt`: Salt
    pub const SALT: Term = Term(449);

    /// `dfc-m:SaturatedFat`: Saturated fat
    pub const SATURATED_FAT: Term = Term(450);

    /// `dfc-m:Selenium`: Selenium
    pub const SELENIUM: Term = Term(451);

    /// `dfc-m:SesameSeeds`: Sesame seeds
    pub const SESAME_SEEDS: Term = Term(452);

    /// `dfc-m:Sodium`: Sodium
    pub const SODIUM: Term = Term(453);

    /// `dfc-m:Soy`: Soy
    pub const SOY: Term = Term(454);

    /// `dfc-m:Starch`: Starch
    pub const STARCH: Term = Term(455);

    /// `dfc-m:Sugars`: Sugars
    pub const SUGARS: Term = Term(456);

    /// `dfc-m:Sulphites`: Sulphites
    pub const SULPHITES: Term = Term(457);

    /// `dfc-m:Tablet`: Tablet
    pub const TABLET: Term = Term(458);

    /// `dfc-m:Tin`: Tin
    pub const TIN: Term = Term(459);

    /// `dfc-m:Tonne`: Tonne
    pub const TONNE: Term = Term(460);

    /// `dfc-m:Transfat`: Trans fat
    pub const TRANSFAT: Term = Term(461);

    /// `dfc-m:Tray`: Tray
    pub const TRAY: Term = Term(462);

    /// `dfc-m:Tub`: Tub
    pub const TUB: Term = Term(463);

    /// `dfc-m:Tube`: Tube
    pub const TUBE: Term = Term(464);

    /// `dfc-m:USDollar`: US dollar
    pub const US_DOLLAR: Term = Term(465);

    /// `dfc-m:Unit`: Unit
    pub const UNIT: Term = Term(466);

    /// `dfc-m:VitaminA`: Vitamin A
    pub const VITAMIN_A: Term = Term(467);

    /// `dfc-m:VitaminB12`: Vitamin B12
    pub const VITAMIN_B12: Term = Term(468);

    /// `dfc-m:VitaminB6`: Vitamin B6
    pub const VITAMIN_B6: Term = Term(469);

    /// `dfc-m:VitaminC`: Vitamin C
    pub const VITAMIN_C: Term = Term(470);

    /// `dfc-m:VitaminD`: Vitamin D
    pub const VITAMIN_D: Term = Term(471);

    /// `dfc-m:VitaminE`: Vitamin E
    pub const VITAMIN_E: Term = Term(472);

    /// `dfc-m:VitaminK`: Vitamin K
    pub const VITAMIN_K: Term = Term(473);

    /// `dfc-m:Volume`: Volume
    pub const VOLUME: Term = Term(474);

    /// `dfc-m:Weight`: Weight
    pub const WEIGHT: Term = Term(475);

    /// `dfc-m:Width`: Width
    pub const WIDTH: Term = Term(476);

    /// `dfc-m:Zinc`: Zinc
    pub const ZINC: Term = Term(477);
}

/// Terms of `dfc-pt`.
pub mod pt {
    use super::Term;

    /// `dfc-pt:alcoholic-beverage`: Alcoholic beverage
    pub const ALCOHOLIC_BEVERAGE: Term = Term(478);

    /// `dfc-pt:almond`: Almond
    pub const ALMOND: Term = Term(479);

    /// `dfc-pt:aperitif`: Aperitif
    pub const APERITIF: Term = Term(480);

    /// `dfc-pt:apples`: Apples
    pub const APPLES: Term = Term(481);

    /// `dfc-pt:apricot`: Apricot
    pub const APRICOT: Term = Term(482);

    /// `dfc-pt:artichoke`: Artichoke
    pub const ARTICHOKE: Term = Term(483);

    /// `dfc-pt:asparagus`: Asparagus
    pub const ASPARAGUS: Term = Term(484);

    /// `dfc-pt:bakery`: Bakery
    pub const BAKERY: Term = Term(485);

    /// `dfc-pt:basil`: Basil
    pub const BASIL: Term = Term(486);

    /// `dfc-pt:bean`: Bean
    pub const BEAN: Term = Term(487);

    /// `dfc-pt:beans`: Dried beans
    pub const BEANS: Term = Term(488);

    /// `dfc-pt:beef`: Beef
    pub const BEEF: Term = Term(489);

    /// `dfc-pt:beer`: Beer
    pub const BEER: Term = Term(490);

    /// `dfc-pt:beetroot`: Beetroot
    pub const BEETROOT: Term = Term(491);

    /// `dfc-pt:berry`: Berry
    pub const BERRY: Term = Term(492);

    /// `dfc-pt:biscuit`: Biscuit
    pub const BISCUIT: Term = Term(493);

    /// `dfc-pt:blackberry`: Blackberry
    pub const BLACKBERRY: Term = Term(494);

    /// `dfc-pt:blackcurrant`: Blackcurrant
    pub const BLACKCURRANT: Term = Term(495);

    /// `dfc-pt:blueberry`: Blueberry
    pub const BLUEBERRY: Term = Term(496);

    /// `dfc-pt:bluefoot-mushroom`: Bluefoot mushroom
    pub const BLUEFOOT_MUSHROOM: Term = Term(497);

    /// `dfc-pt:bottled-fruit`: Bottled fruit
    pub const BOTTLED_FRUIT: Term = Term(498);

    /// `dfc-pt:bottled-vegetable`: Bottled vegetable
    pub const BOTTLED_VEGETABLE: Term = Term(499);

    /// `dfc-pt:bread`: Bread
    pub const BREAD: Term = Term(500);

    /// `dfc-pt:broccoli-cabbage`: Broccoli
    pub const BROCCOLI_CABBAGE: Term = Term(501);

    /// `dfc-pt:brussels-sprouts`: Brussels sprouts
    pub const BRUSSELS_SPROUTS: Term = Term(502);

    /// `dfc-pt:butter`: Butter
    pub const BUTTER: Term = Term(503);

    /// `dfc-pt:butternut`: Butternut
    pub const BUTTERNUT: Term = Term(504);

    /// `dfc-pt:cabbage`: Cabbage
    pub const CABBAGE: Term = Term(505);

    /// `dfc-pt:canned-fruit`: Canned fruit
    pub const CANNED_FRUIT: Term = Term(506);

    /// `dfc-pt:canned-vegetable`: Canned vegetable
    pub const CANNED_VEGETABLE: Term = Term(507);

    /// `dfc-pt:cannedGoods`: Canned goods
    pub const CANNED_GOODS: Term = Term(508);

    /// `dfc-pt:carrot`: Carrot
    pub const CARROT: Term = Term(509);

    /// `dfc-pt:cauliflower`: Cauliflower
    pub const CAULIFLOWER: Term = Term(510);

    /// `dfc-pt:celeriac`: Celeriac
    pub const CELERIAC: Term = Term(511);

    /// `dfc-pt:celery-branch`: Celery
    pub const CELERY_BRANCH: Term = Term(512);

    /// `dfc-pt:chanterelle-mushroom`: Chanterelle
    pub const CHANTERELLE_MUSHROOM: Term = Term(513);

    /// `dfc-pt:chard`: Chard
    pub const CHARD: Term = Term(514);

    /// `dfc-pt:cherry`: Cherry
    pub const CHERRY: Term = Term(515);

    /// `dfc-pt:cherry-tomato`: Cherry tomato
    pub const CHERRY_TOMATO: Term = Term(516);

    /// `dfc-pt:chervil`: Chervil
    pub const CHERVIL: Term = Term(517);

    /// `dfc-pt:chestnut`: Chestnut
    pub const CHESTNUT: Term = Term(518);

    /// `dfc-pt:chicken`: Chicken
    pub const CHICKEN: Term = Term(519);

    /// `dfc-pt:chicory`: Chicory
    pub const CHICORY: Term = Term(520);

    /// `dfc-pt:chilli-pepper`: Chilli pepper
    pub const CHILLI_PEPPER: Term = Term(521);

    /// `dfc-pt:chinese-cabbage`: Chinese cabbage
    pub const CHINESE_CABBAGE: Term = Term(522);

    /// `dfc-pt:chive`: Chives
    pub const CHIVE: Term = Term(523);

    /// `dfc-pt:cider`: Cider
    pub const CIDER: Term = Term(524);

    /// `dfc-pt:clementine`: Clementine
    pub const CLEMENTINE: Term = Term(525);

    /// `dfc-pt:cluster-tomato`: Vine tomato
    pub const CLUSTER_TOMATO: Term = Term(526);

    /// `dfc-pt:confectionery`: Confectionery
    pub const CONFECTIONERY: Term = Term(527);

    /// `dfc-pt:cooked-meat`: Cooked meat
    pub const COOKED_MEAT: Term = Term(528);

    /// `dfc-pt:coriander`: Coriander
    pub const CORIANDER: Term = Term(529);

    /// `dfc-pt:corn-salad`: Lamb’s lettuce
    pub const CORN_SALAD: Term = Term(530);

    /// `dfc-pt:cosmetic`: Cosmetic
    pub const COSMETIC: Term = Term(531);

    /// `dfc-pt:coulemelle-mushroom`: Parasol mushroom
    pub const COULEMELLE_MUSHROOM: Term = Term(532);

    /// `dfc-pt:courgette`: Courgette
    pub const COURGETTE: Term = Term(533);

    /// `dfc-pt:cow-dairy-product`: Cow’s milk product
    pub const COW_DAIRY_PRODUCT: Term = Term(534);

    /// `dfc-pt:cream-cheese`: Cream cheese
    pub const CREAM_CHEESE: Term = Term(535);

    /// `dfc-pt:crepe-and-galette`: Pancakes and galettes
    pub const CREPE_AND_GALETTE: Term = Term(536);

    /// `dfc-pt:cress`: Cress
    pub const CRESS: Term = Term(537);

    /// `dfc-pt:cucumber`: Cucumber
    pub const CUCUMBER: Term = Term(538);

    /// `dfc-pt:currant`: Currant
    pub const CURRANT: Term = Term(539);

    /// `dfc-pt:dairy-dessert`: Dairy dessert
    pub const DAIRY_DESSERT: Term = Term(540);

    /// `dfc-pt:dairy-product`: Dairy product
    pub const DAIRY_PRODUCT: Term = Term(541);

    /// `dfc-pt:dandelion`: Dandelion
    pub const DANDELION: Term = Term(542);

    /// `dfc-pt:deaths-trumpet`: Black trumpet
    pub const DEATHS_TRUMPET: Term = Term(543);

    /// `dfc-pt:delicatessen`: Delicatessen
    pub const DELICATESSEN: Term = Term(544);

    /// `dfc-pt:digestive`: Digestif
    pub const DIGESTIVE: Term = Term(545);

    /// `dfc-pt:dill`: Dill
    pub const DILL: Term = Term(546);

    /// `dfc-pt:dried-fruit`: Dried fruit
    pub const DRIED_FRUIT: Term = Term(547);

    /// `dfc-pt:dried-vegetable`: Dried vegetable
    pub const DRIED_VEGETABLE: Term = Term(548);

    /// `dfc-pt:dried_goods`: Dried goods
    pub const DRIED_GOODS: Term = Term(549);

    /// `dfc-pt:dried_herb`: Dried herb
    pub const DRIED_HERB: Term = Term(550);

    /// `dfc-pt:drink`: Drink
    pub const DRINK: Term = Term(551);

    /// `dfc-pt:duck`: Duck
    pub const DUCK: Term = Term(552);

    /// `dfc-pt:egg`: Egg
    pub const EGG: Term = Term(553);

    /// `dfc-pt:eggplant`: Aubergine
    pub const EGGPLANT: Term = Term(554);

    /// `dfc-pt:endive`: Endive
    pub const ENDIVE: Term = Term(555);

    /// `dfc-pt:fennel`: Fennel
    pub const FENNEL: Term = Term(556);

    /// `dfc-pt:ferment`: Ferment
    pub const FERMENT: Term = Term(557);

    /// `dfc-pt:festive-poultry`: Festive poultry
    pub const FESTIVE_POULTRY: Term = Term(558);

    /// `dfc-pt:fifth-range-vegetable`: Vegetables cooked and packed
    pub const FIFTH_RANGE_VEGETABLE: Term = Term(559);

    /// `dfc-pt:fig`: Fig
    pub const FIG: Term = Term(560);

    /// `dfc-pt:fish`: Fish
    pub const FISH: Term = Term(561);

    /// `dfc-pt:fishery-product`: Fishery product
    pub const FISHERY_PRODUCT: Term = Term(562);

    /// `dfc-pt:flake`: Flakes
    pub const FLAKE: Term = Term(563);

    /// `dfc-pt:flavored-yogurt`: Flavoured yogurt
    pub const FLAVORED_YOGURT: Term = Term(564);

    /// `dfc-pt:flour`: Flour
    pub const FLOUR: Term = Term(565);

    /// `dfc-pt:flower`: Flower
    pub const FLOWER: Term = Term(566);

    /// `dfc-pt:fourth-range-vegetable`: Vegetables washed and cut
    pub const FOURTH_RANGE_VEGETABLE: Term = Term(567);

    /// `dfc-pt:fresh-cheese`: Fresh cheese
    pub const FRESH_CHEESE: Term = Term(568);

    /// `dfc-pt:fresh-cream`: Fresh cream
    pub const FRESH_CREAM: Term = Term(569);

    /// `dfc-pt:fresh-meat`: Fresh meat
    pub const FRESH_MEAT: Term = Term(570);

    /// `dfc-pt:frozen`: Frozen food
    pub const FROZEN: Term = Term(571);

    /// `dfc-pt:frozen-fruit`: Frozen fruit
    pub const FROZEN_FRUIT: Term = Term(572);

    /// `dfc-pt:frozen-meal`: Frozen meal
    pub const FROZEN_MEAL: Term = Term(573);

    /// `dfc-pt:frozen-meat`: Frozen meat
    pub const FROZEN_MEAT: Term = Term(574);

    /// `dfc-pt:frozen-vegetable`: Frozen vegetable
    pub const FROZEN_VEGETABLE: Term = Term(575);

    /// `dfc-pt:fruit`: Fruit
    pub const FRUIT: Term = Term(576);

    /// `dfc-pt:fruit-in-compote`: Stewed fruit
    pub const FRUIT_IN_COMPOTE: Term = Term(577);

    /// `dfc-pt:fruit-juice`: Fruit juice
    pub const FRUIT_JUICE: Term = Term(578);

    /// `dfc-pt:garlic`: Garlic
    pub const GARLIC: Term = Term(579);

    /// `dfc-pt:girolle-mushroom`: Girolle
    pub const GIROLLE_MUSHROOM: Term = Term(580);

    /// `dfc-pt:goat-dairy-dessert`: Goat dairy dessert
    pub const GOAT_DAIRY_DESSERT: Term = Term(581);

    /// `dfc-pt:goat-dairy-product`: Goat’s milk product
    pub const GOAT_DAIRY_PRODUCT: Term = Term(582);

    /// `dfc-pt:goat-flavored-yogurt`: Flavoured goat yogurt
    pub const GOAT_FLAVORED_YOGURT: Term = Term(583);

    /// `dfc-pt:goat-fresh-cheese`: Fresh goat cheese
    pub const GOAT_FRESH_CHEESE: Term = Term(584);

    /// `dfc-pt:goat-mature-cheese`: Matured goat cheese
    pub const GOAT_MATURE_CHEESE: Term = Term(585);

    /// `dfc-pt:goat-milk`: Goat’s milk
    pub const GOAT_MILK: Term = Term(586);

    /// `dfc-pt:goat-natural-yogurt`: Plain goat yogurt
    pub const GOAT_NATURAL_YOGURT: Term = Term(587);

    /// `dfc-pt:goat-sweet-yogurt`: Sweetened goat yogurt
    pub const GOAT_SWEET_YOGURT: Term = Term(588);

    /// `dfc-pt:goat-yogurt-on-a-bed-of-fruit`: Goat yogurt on a bed of fruit
    pub const GOAT_YOGURT_ON_A_BED_OF_FRUIT: Term = Term(589);

    /// `dfc-pt:goat-yogurt-with-fruits`: Goat yogurt with fruits
    pub const GOAT_YOGURT_WITH_FRUITS: Term = Term(590);

    /// `dfc-pt:goose`: Goose
    pub const GOOSE: Term = Term(591);

    /// `dfc-pt:gooseberry`: Gooseberry
    pub const GOOSEBERRY: Term = Term(592);

    /// `dfc-pt:grain`: Grain
    pub const GRAIN: Term = Term(593);

    /// `dfc-pt:grape`: Grape
    pub const GRAPE: Term = Term(594);

    /// `dfc-pt:green-garlic`: Green garlic
    pub const GREEN_GARLIC: Term = Term(595);

    /// `dfc-pt:grilling-meat`: Grilling meat
    pub const GRILLING_MEAT: Term = Term(596);

    /// `dfc-pt:guinea-fowl`: Guinea fowl
    pub const GUINEA_FOWL: Term = Term(597);

    /// `dfc-pt:hazelnut`: Hazelnut
    pub const HAZELNUT: Term = Term(598);

    /// `dfc-pt:herb`: Herb
    pub const HERB: Term = Term(599);

    /// `dfc-pt:hierloom-squash`: Heirloom squash
    pub const HIERLOOM_SQUASH: Term = Term(600);

    /// `dfc-pt:hierloom-tomato`: Heirloom tomato
    pub const HIERLOOM_TOMATO: Term = Term(601);

    /// `dfc-pt:honey`: Honey
    pub const HONEY: Term = Term(602);

    /// `dfc-pt:inedible`: Not food
    pub const INEDIBLE: Term = Term(603);

    /// `dfc-pt:jam`: Jam
    pub const JAM: Term = Term(604);

    /// `dfc-pt:jerusalem-artichoke`: Jerusalem artichoke
    pub const JERUSALEM_ARTICHOKE: Term = Term(605);

    /// `dfc-pt:kale`: Kale
    pub const KALE: Term = Term(606);

    /// `dfc-pt:kale-cabbage`: Curly kale
    pub const KALE_CABBAGE: Term = Term(607);

    /// `dfc-pt:kiwi`: Kiwi
    pub const KIWI: Term = Term(608);

    /// `dfc-pt:kohlrabi`: Kohlrabi
    pub const KOHLRABI: Term = Term(609);

    /// `dfc-pt:lamb`: Lamb
    pub const LAMB: Term = Term(610);

    /// `dfc-pt:laurel`: Bay leaf
    pub const LAUREL: Term = Term(611);

    /// `dfc-pt:leek`: Leek
    pub const LEEK: Term = Term(612);

    /// `dfc-pt:lemon`: Lemon
    pub const LEMON: Term = Term(613);

    /// `dfc-pt:lemonade`: Lemonade
    pub const LEMONADE: Term = Term(614);

    /// `dfc-pt:lentils`: Lentils
    pub const LENTILS: Term = Term(615);

    /// `dfc-pt:lettuce`: Lettuce
    pub const LETTUCE: Term = Term(616);

    /// `dfc-pt:local-grocery-store`: Groceries
    pub const LOCAL_GROCERY_STORE: Term = Term(617);

    /// `dfc-pt:mandarin`: Mandarin
    pub const MANDARIN: Term = Term(618);

    /// `dfc-pt:mature-cheese`: Matured cheese
    pub const MATURE_CHEESE: Term = Term(619);

    /// `dfc-pt:meat-product`: Meat, fish and eggs
    pub const MEAT_PRODUCT: Term = Term(620);

    /// `dfc-pt:medlar`: Medlar
    pub const MEDLAR: Term = Term(621);

    /// `dfc-pt:melon`: Melon
    pub const MELON: Term = Term(622);

    /// `dfc-pt:mesclun`: Mesclun
    pub const MESCLUN: Term = Term(623);

    /// `dfc-pt:milk`: Milk
    pub const MILK: Term = Term(624);

    /// `dfc-pt:milky-mushroom`: Milk-cap
    pub const MILKY_MUSHROOM: Term = Term(625);

    /// `dfc-pt:mint`: Mint
    pub const MINT: Term = Term(626);

    /// `dfc-pt:morel`: Morel
    pub const MOREL: Term = Term(627);

    /// `dfc-pt:mousseron`: Mousseron
    pub const MOUSSERON: Term = Term(628);

    /// `dfc-pt:mushroom`: Mushroom
    pub const MUSHROOM: Term = Term(629);

    /// `dfc-pt:natural-yogurt`: Plain yogurt
    pub const NATURAL_YOGURT: Term = Term(630);

    /// `dfc-pt:nectarine`: Nectarine
    pub const NECTARINE: Term = Term(631);

    /// `dfc-pt:non-local-fruit`: Non local fruit
    pub const NON_LOCAL_FRUIT: Term = Term(632);

    /// `dfc-pt:non-local-vegetable`: Non local vegetable
    pub const NON_LOCAL_VEGETABLE: Term = Term(633);

    /// `dfc-pt:nut`: Nuts
    pub const NUT: Term = Term(634);

    /// `dfc-pt:oil`: Oil
    pub const OIL: Term = Term(635);

    /// `dfc-pt:onion`: Onion
    pub const ONION: Term = Term(636);

    /// `dfc-pt:orange`: Orange
    pub const ORANGE: Term = Term(637);

    /// `dfc-pt:other-cheese`: Other cheese
    pub const OTHER_CHEESE: Term = Term(638);

    /// `dfc-pt:other-dairy-product`: Other dairy product
    pub const OTHER_DAIRY_PRODUCT: Term = Term(639);

    /// `dfc-pt:other-milk`: Other milk
    pub const OTHER_MILK: Term = Term(640);

    /// `dfc-pt:oyster-mushroom`: Oyster mushroom
    pub const OYSTER_MUSHROOM: Term = Term(641);

    /// `dfc-pt:paris-mushroom`: Button mushroom
    pub const PARIS_MUSHROOM: Term = Term(642);

    /// `dfc-pt:parsley`: Parsley
    pub const PARSLEY: Term = Term(643);

    /// `dfc-pt:parsnip`: Parsnip
    pub const PARSNIP: Term = Term(644);

    /// `dfc-pt:pasta`: Pasta
    pub const PASTA: Term = Term(645);

    /// `dfc-pt:pastry`: Pastry
    pub const PASTRY: Term = Term(646);

    /// `dfc-pt:pattypan-squash`: Pattypan squash
    pub const PATTYPAN_SQUASH: Term = Term(647);

    /// `dfc-pt:peach`: Peach
    pub const PEACH: Term = Term(648);

    /// `dfc-pt:pear`: Pear
    pub const PEAR: Term = Term(649);

    /// `dfc-pt:peas`: Dried peas
    pub const PEAS: Term = Term(650);

    /// `dfc-pt:pepper`: Sweet pepper
    pub const PEPPER: Term = Term(651);

    /// `dfc-pt:pie-pastry`: Pie pastry
    pub const PIE_PASTRY: Term = Term(652);

    /// `dfc-pt:pigeon`: Pigeon
    pub const PIGEON: Term = Term(653);

    /// `dfc-pt:plant`: Plant
    pub const PLANT: Term = Term(654);

    /// `dfc-pt:plum`: Plum
    pub const PLUM: Term = Term(655);

    /// `dfc-pt:porcini`: Porcini
    pub const PORCINI: Term = Term(656);

    /// `dfc-pt:pork`: Pork
    pub const PORK: Term = Term(657);

    /// `dfc-pt:potato`: Potato
    pub const POTATO: Term = Term(658);

    /// `dfc-pt:poultry`: Poultry
    pub const POULTRY: Term = Term(659);

    /// `dfc-pt:processed-fruit`: Processed fruit
    pub const PROCESSED_FRUIT: Term = Term(660);

    /// `dfc-pt:processed-vegetable`: Processed vegetable
    pub const PROCESSED_VEGETABLE: Term = Term(661);

    /// `dfc-pt:prune`: Prune
    pub const PRUNE: Term = Term(662);

    /// `dfc-pt:pulse`: Pulses
    pub const PULSE: Term = Term(663);

    /// `dfc-pt:pumpkin`: Pumpkin
    pub const PUMPKIN: Term = Term(664);

    /// `dfc-pt:purslane`: Purslane
    pub const PURSLANE: Term = Term(665);

    /// `dfc-pt:quail`: Quail
    pub const QUAIL: Term = Term(666);

    /// `dfc-pt:quince`: Quince
    pub const QUINCE: Term = Term(667);

    /// `dfc-pt:quinoa`: Quinoa
    pub const QUINOA: Term = Term(668);

    /// `dfc-pt:rabbit`: Rabbit
    pub const RABBIT: Term = Term(669);

    /// `dfc-pt:radish`: Radish
    pub const RADISH: Term = Term(670);

    /// `dfc-pt:raspberry`: Raspberry
    pub const RASPBERRY: Term = Term(671);

    /// `dfc-pt:ready-meal`: Ready meal
    pub const READY_MEAL: Term = Term(672);

    /// `dfc-pt:red-cabbage`: Red cabbage
    pub const RED_CABBAGE: Term = Term(673);

    /// `dfc-pt:rhubarb`: Rhubarb
    pub const RHUBARB: Term = Term(674);

    /// `dfc-pt:rice`: Rice
    pub const RICE: Term = Term(675);

    /// `dfc-pt:rocket`: Rocket
    pub const ROCKET: Term = Term(676);

    /// `dfc-pt:romanesco`: Romanesco
    pub const ROMANESCO: Term = Term(677);

    /// `dfc-pt:rosemary`: Rosemary
    pub const ROSEMARY: Term = Term(678);

    /// `dfc-pt:round-tomato`: Round tomato
    pub const ROUND_TOMATO: Term = Term(679);

    /// `dfc-pt:rutabaga`: Rutabaga
    pub const RUTABAGA: Term = Term(680);

    /// `dfc-pt:sage`: Sage
    pub const SAGE: Term = Term(681);

    /// `dfc-pt:salad`: Salad
    pub const SALAD: Term = Term(682);

    /// `dfc-pt:salad-mix`: Mixed salad
    pub const SALAD_MIX: Term = Term(683);

    /// `dfc-pt:salsify`: Salsify
    pub const SALSIFY: Term = Term(684);

    /// `dfc-pt:salt`: Salt
    pub const SALT: Term = Term(685);

    /// `dfc-pt:salting`: Salted meat
    pub const SALTING: Term = Term(686);

    /// `dfc-pt:savory-groceries`: Savory groceries
    pub const SAVORY_GROCERIES: Term = Term(687);

    /// `dfc-pt:savoy-cabbage`: Savoy cabbage
    pub const SAVOY_CABBAGE: Term = Term(688);

    /// `dfc-pt:seashell`: Shellfish in shells
    pub const SEASHELL: Term = Term(689);

    /// `dfc-pt:seed`: Seeds
    pub const SEED: Term = Term(690);

    /// `dfc-pt:semolina`: Semolina
    pub const SEMOLINA: Term = Term(691);

    /// `dfc-pt:shallot`: Shallot
    pub const SHALLOT: Term = Term(692);

    /// `dfc-pt:sheep-dairy-dessert`: Sheep dairy dessert
    pub const SHEEP_DAIRY_DESSERT: Term = Term(693);

    /// `dfc-pt:sheep-dairy-product`: Sheep’s milk product
    pub const SHEEP_DAIRY_PRODUCT: Term = Term(694);

    /// `dfc-pt:sheep-flavored-yogurt`: Flavoured sheep yogurt
    pub const SHEEP_FLAVORED_YOGURT: Term = Term(695);

    /// `dfc-pt:sheep-fresh-cheese`: Fresh sheep cheese
    pub const SHEEP_FRESH_CHEESE: Term = Term(696);

    /// `dfc-pt:sheep-mature-cheese`: Matured sheep cheese
    pub const SHEEP_MATURE_CHEESE: Term = Term(697);

    /// `dfc-pt:sheep-milk`: Sheep’s milk
    pub const SHEEP_MILK: Term = Term(698);

    /// `dfc-pt:sheep-natural-yogurt`: Plain sheep yogurt
    pub const SHEEP_NATURAL_YOGURT: Term = Term(699);

    /// `dfc-pt:sheep-sweet-yogurt`: Sweetened sheep yogurt
    pub const SHEEP_SWEET_YOGURT: Term = Term(700);

    /// `dfc-pt:sheep-yogurt-on-a-bed-of-fruit`: Sheep yogurt on a bed of fruit
    pub const SHEEP_YOGURT_ON_A_BED_OF_FRUIT: Term = Term(701);

    /// `dfc-pt:sheep-yogurt-with-fruits`: Sheep yogurt with fruits
    pub const SHEEP_YOGURT_WITH_FRUITS: Term = Term(702);

    /// `dfc-pt:sheepfoot-mushroom`: Hedgehog mushroom
    pub const SHEEPFOOT_MUSHROOM: Term = Term(703);

    /// `dfc-pt:shellfish`: Shellfish
    pub const SHELLFISH: Term = Term(704);

    /// `dfc-pt:simmering-meat`: Stewing meat
    pub const SIMMERING_MEAT: Term = Term(705);

    /// `dfc-pt:smooth-cabbage`: Smooth cabbage
    pub const SMOOTH_CABBAGE: Term = Term(706);

    /// `dfc-pt:smoothie`: Smoothie
    pub const SMOOTHIE: Term = Term(707);

    /// `dfc-pt:snack`: Snack
    pub const SNACK: Term = Term(708);

    /// `dfc-pt:snails`: Snails
    pub const SNAILS: Term = Term(709);

    /// `dfc-pt:soft-drink`: Soft drink
    pub const SOFT_DRINK: Term = Term(710);

    /// `dfc-pt:soup`: Soup
    pub const SOUP: Term = Term(711);

    /// `dfc-pt:spinach`: Spinach
    pub const SPINACH: Term = Term(712);

    /// `dfc-pt:squash`: Squash
    pub const SQUASH: Term = Term(713);

    /// `dfc-pt:strawberry`: Strawberry
    pub const STRAWBERRY: Term = Term(714);

    /// `dfc-pt:sweet-groceries`: Sweet groceries
    pub const SWEET_GROCERIES: Term = Term(715);

    /// `dfc-pt:sweet-yogurt`: Sweetened yogurt
    pub const SWEET_YOGURT: Term = Term(716);

    /// `dfc-pt:tarragon`: Tarragon
    pub const TARRAGON: Term = Term(717);

    /// `dfc-pt:thyme`: Thyme
    pub const THYME: Term = Term(718);

    /// `dfc-pt:tomato`: Tomato
    pub const TOMATO: Term = Term(719);

    /// `dfc-pt:truffle`: Truffle
    pub const TRUFFLE: Term = Term(720);

    /// `dfc-pt:turkey`: Turkey
    pub const TURKEY: Term = Term(721);

    /// `dfc-pt:turnip`: Turnip
    pub const TURNIP: Term = Term(722);

    /// `dfc-pt:uchiki-kuri-squash`: Red kuri squash
    pub const UCHIKI_KURI_SQUASH: Term = Term(723);

    /// `dfc-pt:veal`: Veal
    pub const VEAL: Term = Term(724);

    /// `dfc-pt:vegetable`: Vegetable
    pub const VEGETABLE: Term = Term(725);

    /// `dfc-pt:venison`: Game
    pub const VENISON: Term = Term(726);

    /// `dfc-pt:viennoiserie-`: Viennoiserie
    pub const VIENNOISERIE: Term = Term(727);

    /// `dfc-pt:walnut`: Walnut
    pub const WALNUT: Term = Term(728);

    /// `dfc-pt:wine`: Wine
    pub const WINE: Term = Term(729);

    /// `dfc-pt:yam`: Yam
    pub const YAM: Term = Term(730);

    /// `dfc-pt:yogurt-on-a-bed-of-fruit`: Yogurt on a bed of fruit
    pub const YOGURT_ON_A_BED_OF_FRUIT: Term = Term(731);

    /// `dfc-pt:yogurt-with-fruits`: Yogurt with fruits
    pub const YOGURT_WITH_FRUITS: Term = Term(732);
}

/// Terms of `dfc-f`.
pub mod f {
    use super::Term;

    /// `dfc-f:AOC_FR`: AOC (France)
    pub const AOC_FR: Term = Term(733);

    /// `dfc-f:AOP_EU`: PDO (European Union)
    pub const AOP_EU: Term = Term(734);

    /// `dfc-f:Aberdeenshire`: Aberdeenshire
    pub const ABERDEENSHIRE: Term = Term(735);

    /// `dfc-f:Africa`: Africa
    pub const AFRICA: Term = Term(736);

    /// `dfc-f:Algae`: Algae
    pub const ALGAE: Term = Term(737);

    /// `dfc-f:AnimalOrigin`: Animal origin
    pub const ANIMAL_ORIGIN: Term = Term(738);

    /// `dfc-f:AnimalPartOrigin`: Animal
    pub const ANIMAL_PART_ORIGIN: Term = Term(739);

    /// `dfc-f:Asia`: Asia
    pub const ASIA: Term = Term(740);

    /// `dfc-f:Australia`: Australia
    pub const AUSTRALIA: Term = Term(741);

    /// `dfc-f:AuvergneRhoneAlpes`: Auvergne-Rhône-Alpes
    pub const AUVERGNE_RHONE_ALPES: Term = Term(742);

    /// `dfc-f:Ayrshire`: Ayrshire
    pub const AYRSHIRE: Term = Term(743);

    /// `dfc-f:Bacteria`: Bacteria
    pub const BACTERIA: Term = Term(744);

    /// `dfc-f:Bedfordshire`: Bedfordshire
    pub const BEDFORDSHIRE: Term = Term(745);

    /// `dfc-f:Bee`: Bee
    pub const BEE: Term = Term(746);

    /// `dfc-f:BeeHoney`: Honey
    pub const BEE_HONEY: Term = Term(747);

    /// `dfc-f:BeePollen`: Bee pollen
    pub const BEE_POLLEN: Term = Term(748);

    /// `dfc-f:BeePropolis`: Propolis
    pub const BEE_PROPOLIS: Term = Term(749);

    /// `dfc-f:BeeVenom`: Bee venom
    pub const BEE_VENOM: Term = Term(750);

    /// `dfc-f:BeeWax`: Beeswax
    pub const BEE_WAX: Term = Term(751);

    /// `dfc-f:Belgium`: Belgium
    pub const BELGIUM: Term = Term(752);

    /// `dfc-f:Berkshire`: Berkshire
    pub const BERKSHIRE: Term = Term(753);

    /// `dfc-f:BiodynamicLabel`: Biodynamic label
    pub const BIODYNAMIC_LABEL: Term = Term(754);

    /// `dfc-f:BleuBlancCoeur_FR`: Bleu-Blanc-Cœur (France)
    pub const BLEU_BLANC_COEUR_FR: Term = Term(755);

    /// `dfc-f:BourgogneFrancheComte`: Bourgogne-Franche-Comté
    pub const BOURGOGNE_FRANCHE_COMTE: Term = Term(756);

    /// `dfc-f:Bristol`: Bristol
    pub const BRISTOL: Term = Term(757);

    /// `dfc-f:Brittany`: Brittany
    pub const BRITTANY: Term = Term(758);

    /// `dfc-f:Buckinghamshire`: Buckinghamshire
    pub const BUCKINGHAMSHIRE: Term = Term(759);

    /// `dfc-f:Bulb`: Bulb
    pub const BULB: Term = Term(760);

    /// `dfc-f:Bull`: Bull
    pub const BULL: Term = Term(761);

    /// `dfc-f:BullBody`: Bull, meat
    pub const BULL_BODY: Term = Term(762);

    /// `dfc-f:Cambridgeshire`: Cambridgeshire
    pub const CAMBRIDGESHIRE: Term = Term(763);

    /// `dfc-f:CentreValLoire`: Centre-Val de Loire
    pub const CENTRE_VAL_LOIRE: Term = Term(764);

    /// `dfc-f:Certification`: Certification
    pub const CERTIFICATION: Term = Term(765);

    /// `dfc-f:Cheshire`: Cheshire
    pub const CHESHIRE: Term = Term(766);

    /// `dfc-f:Chicken`: Chicken
    pub const CHICKEN: Term = Term(767);

    /// `dfc-f:ChickenBody`: Chicken, meat
    pub const CHICKEN_BODY: Term = Term(768);

    /// `dfc-f:Claim`: Claim
    pub const CLAIM: Term = Term(769);

    /// `dfc-f:ContainerInformation`: Packaging
    pub const CONTAINER_INFORMATION: Term = Term(770);

    /// `dfc-f:ContainsNutrientOrSubstance`: Contains a nutrient or substance
    pub const CONTAINS_NUTRIENT_OR_SUBSTANCE: Term = Term(771);

    /// `dfc-f:Cornwall`: Cornwall
    pub const CORNWALL: Term = Term(772);

    /// `dfc-f:Corsica`: Corsica
    pub const CORSICA: Term = Term(773);

    /// `dfc-f:CountyDurham`: County Durham
    pub const COUNTY_DURHAM: Term = Term(774);

    /// `dfc-f:Cow`: Cow
    pub const COW: Term = Term(775);

    /// `dfc-f:CowBody`: Cow, meat
    pub const COW_BODY: Term = Term(776);

    /// `dfc-f:CowMilk`: Cow’s milk
    pub const COW_MILK: Term = Term(777);

    /// `dfc-f:Cumbria`: Cumbria
    pub const CUMBRIA: Term = Term(778);

    /// `dfc-f:DFC_ProductGlossary_Facet`: Facets of products
    pub const DFC_PRODUCT_GLOSSARY_FACET: Term = Term(779);

    /// `dfc-f:Demeter`: Demeter
    pub const DEMETER: Term = Term(780);

    /// `dfc-f:Derbyshire`: Derbyshire
    pub const DERBYSHIRE: Term = Term(781);

    /// `dfc-f:Devon`: Devon
    pub const DEVON: Term = Term(782);

    /// `dfc-f:Dorset`: Dorset
    pub const DORSET: Term = Term(783);

    /// `dfc-f:DumfriesAndGalloway`: Dumfries and Galloway
    pub const DUMFRIES_AND_GALLOWAY: Term = Term(784);

    /// `dfc-f:Dunbartonshire`: Dunbartonshire
    pub const DUNBARTONSHIRE: Term = Term(785);

    /// `dfc-f:EastMidlands`: East Midlands
    pub const EAST_MIDLANDS: Term = Term(786);

    /// `dfc-f:EastSussex`: East Sussex
    pub const EAST_SUSSEX: Term = Term(787);

    /// `dfc-f:EastYorks`: East Yorkshire
    pub const EAST_YORKS: Term = Term(788);

    /// `dfc-f:EasternScotland`: Eastern Scotland
    pub const EASTERN_SCOTLAND: Term = Term(789);

    /// `dfc-f:Edinburgh`: Edinburgh
    pub const EDINBURGH: Term = Term(790);

    /// `dfc-f:EnergyFree`: Without energy
    pub const ENERGY_FREE: Term = Term(791);

    /// `dfc-f:EnergyReduced`: Reduced energy
    pub const ENERGY_REDUCED: Term = Term(792);

    /// `dfc-f:England`: England
    pub const ENGLAND: Term = Term(793);

    /// `dfc-f:EnglandE`: East of England
    pub const ENGLAND_E: Term = Term(794);

    /// `dfc-f:EnglandNE`: North East England
    pub const ENGLAND_NE: Term = Term(795);

    /// `dfc-f:EnglandNW`: North West England
    pub const ENGLAND_NW: Term = Term(796);

    /// `dfc-f:EnglandSE`: South East England
    pub const ENGLAND_SE: Term = Term(797);

    /// `dfc-f:EnglandSW`: South West England
    pub const ENGLAND_SW: Term = Term(798);

    /// `dfc-f:Essex`: Essex
    pub const ESSEX: Term = Term(799);

    /// `dfc-f:EthicalLabel`: Ethical label
    pub const ETHICAL_LABEL: Term = Term(800);

    /// `dfc-f:Europe`: Europe
    pub const EUROPE: Term = Term(801);

    /// `dfc-f:Ewe`: Ewe
    pub const EWE: Term = Term(802);

    /// `dfc-f:EweBody`: Ewe, meat
    pub const EWE_BODY: Term = Term(803);

    /// `dfc-f:EweMilk`: Ewe’s milk
    pub const EWE_MILK: Term = Term(804);

    /// `dfc-f:FSC`: FSC
    pub const FSC: Term = Term(805);

    /// `dfc-f:FairTradeMaxHaavelar`: Fairtrade (Max Havelaar)
    pub const FAIR_TRADE_MAX_HAAVELAR: Term = Term(806);

    /// `dfc-f:FatFree`: Fat-free
    pub const FAT_FREE: Term = Term(807);

    /// `dfc-f:Flower`: Flower
    pub const FLOWER: Term = Term(808);

    /// `dfc-f:France`: France
    pub const FRANCE: Term = Term(809);

    /// `dfc-f:Fruit`: Fruit
    pub const FRUIT: Term = Term(810);

    /// `dfc-f:Funghi`: Fungi
    pub const FUNGHI: Term = Term(811);

    /// `dfc-f:Germany`: Germany
    pub const GERMANY: Term = Term(812);

    /// `dfc-f:Gloucestershire`: Gloucestershire
    pub const GLOUCESTERSHIRE: Term = Term(813);

    /// `dfc-f:GlutenFree`: Gluten-free
    pub const GLUTEN_FREE: Term = Term(814);

    /// `dfc-f:Goat`: Goat
    pub const GOAT: Term = Term(815);

    /// `dfc-f:GoatBody`: Goat, meat
    pub const GOAT_BODY: Term = Term(816);

    /// `dfc-f:GoatMilk`: Goat’s milk
    pub const GOAT_MILK: Term = Term(817);

    /// `dfc-f:GrandEst`: Grand Est
    pub const GRAND_EST: Term = Term(818);

    /// `dfc-f:HEV`: High Environmental Value (France)
    pub const HEV: Term = Term(819);

    /// `dfc-f:Hampshire`: Hampshire
    pub const HAMPSHIRE: Term = Term(820);

    /// `dfc-f:HautsDeFrance`: Hauts-de-France
    pub const HAUTS_DE_FRANCE: Term = Term(821);

    /// `dfc-f:HealthClaim`: Health claim
    pub const HEALTH_CLAIM: Term = Term(822);

    /// `dfc-f:Hen`: Hen
    pub const HEN: Term = Term(823);

    /// `dfc-f:HenBody`: Hen, meat
    pub const HEN_BODY: Term = Term(824);

    /// `dfc-f:HenEgg`: Hen’s egg
    pub const HEN_EGG: Term = Term(825);

    /// `dfc-f:Herefordshire`: Herefordshire
    pub const HEREFORDSHIRE: Term = Term(826);

    /// `dfc-f:Hertfordshire`: Hertfordshire
    pub const HERTFORDSHIRE: Term = Term(827);

    /// `dfc-f:HighFibre`: High in fibre
    pub const HIGH_FIBRE: Term = Term(828);

    /// `dfc-f:HighMonounsaturatedFat`: High in monounsaturated fat
    pub const HIGH_MONOUNSATURATED_FAT: Term = Term(829);

    /// `dfc-f:HighOmega3FattyAcids`: High in omega-3
    pub const HIGH_OMEGA3_FATTY_ACIDS: Term = Term(830);

    /// `dfc-f:HighPolyunsaturatedFat`: High in polyunsaturated fat
    pub const HIGH_POLYUNSATURATED_FAT: Term = Term(831);

    /// `dfc-f:HighProtein`: High in protein
    pub const HIGH_PROTEIN: Term = Term(832);

    /// `dfc-f:HighUnsaturatedFat`: High in unsaturated fat
    pub const HIGH_UNSATURATED_FAT: Term = Term(833);

    /// `dfc-f:HighVitaminsMinerals`: High in vitamins or minerals
    pub const HIGH_VITAMINS_MINERALS: Term = Term(834);

    /// `dfc-f:HighlandsAndIslands`: Highlands and Islands
    pub const HIGHLANDS_AND_ISLANDS: Term = Term(835);

    /// `dfc-f:IGP_EU`: PGI (European Union)
    pub const IGP_EU: Term = Term(836);

    /// `dfc-f:IleDeFrance`: Île-de-France
    pub const ILE_DE_FRANCE: Term = Term(837);

    /// `dfc-f:IncreasedNutrient`: Increased nutrient
    pub const INCREASED_NUTRIENT: Term = Term(838);

    /// `dfc-f:Ireland`: Ireland
    pub const IRELAND: Term = Term(839);

    /// `dfc-f:IsleOfWight`: Isle of Wight
    pub const ISLE_OF_WIGHT: Term = Term(840);

    /// `dfc-f:Italy`: Italy
    pub const ITALY: Term = Term(841);

    /// `dfc-f:Kent`: Kent
    pub const KENT: Term = Term(842);

    /// `dfc-f:Lanarkshire`: Lanarkshire
    pub const LANARKSHIRE: Term = Term(843);

    /// `dfc-f:Lancashire`: Lancashire
    pub const LANCASHIRE: Term = Term(844);

    /// `dfc-f:Leaf`: Leaf
    pub const LEAF: Term = Term(845);

    /// `dfc-f:Leicestershire`: Leicestershire
    pub const LEICESTERSHIRE: Term = Term(846);

    /// `dfc-f:Light`: Light
    pub const LIGHT: Term = Term(847);

    /// `dfc-f:LightLite`: Light or lite
    pub const LIGHT_LITE: Term = Term(848);

    /// `dfc-f:Lincolnshire`: Lincolnshire
    pub const LINCOLNSHIRE: Term = Term(849);

    /// `dfc-f:LocalLabel`: Label of origin
    pub const LOCAL_LABEL: Term = Term(850);

    /// `dfc-f:London`: London
    pub const LONDON: Term = Term(851);

    /// `dfc-f:Lothian`: Lothian
    pub const LOTHIAN: Term = Term(852);

    /// `dfc-f:LowEnergy`: Low energy
    pub const LOW_ENERGY: Term = Term(853);

    /// `dfc-f:LowFat`: Low in fat
    pub const LOW_FAT: Term = Term(854);

    /// `dfc-f:LowSaturatedFat`: Low in saturated fat
    pub const LOW_SATURATED_FAT: Term = Term(855);

    /// `dfc-f:LowSodiumSalt`: Low in sodium or salt
    pub const LOW_SODIUM_SALT: Term = Term(856);

    /// `dfc-f:LowSugars`: Low in sugars
    pub const LOW_SUGARS: Term = Term(857);

    /// `dfc-f:MSC`: MSC
    pub const MSC: Term = Term(858);

    /// `dfc-f:Manchester`: Manchester
    pub const MANCHESTER: Term = Term(859);

    /// `dfc-f:MarketingLabel`: Marketing label
    pub const MARKETING_LABEL: Term = Term(860);

    /// `dfc-f:Merseyside`: Merseyside
    pub const MERSEYSIDE: Term = Term(861);

    /// `dfc-f:Milk-fed`: Milk-fed
    pub const MILK_FED: Term = Term(862);

    /// `dfc-f:Mineral`: Mineral
    pub const MINERAL: Term = Term(863);

    /// `dfc-f:MultiGeoOrigin`: Several geographical origins
    pub const MULTI_GEO_ORIGIN: Term = Term(864);

    /// `dfc-f:MultiNatureOrigin`: Several natural origins
    pub const MULTI_NATURE_ORIGIN: Term = Term(865);

    /// `dfc-f:MultiOrigin`: Several parts
    pub const MULTI_ORIGIN: Term = Term(866);

    /// `dfc-f:NEScotland`: North East Scotland
    pub const NE_SCOTLAND: Term = Term(867);

    /// `dfc-f:Natural`: Natural
    pub const NATURAL: Term = Term(868);

    /// `dfc-f:NatureEtProgres`: Nature & Progrès
    pub const NATURE_ET_PROGRES: Term = Term(869);

    /// `dfc-f:NatureOrigin`: Natural origin
    pub const NATURE_ORIGIN: Term = Term(870);

    /// `dfc-f:Netherlands`: Netherlands
    pub const NETHERLANDS: Term = Term(871);

    /// `dfc-f:NewZealand`: New Zealand
    pub const NEW_ZEALAND: Term = Term(872);

    /// `dfc-f:NoAddedSodiumSalt`: No added sodium or salt
    pub const NO_ADDED_SODIUM_SALT: Term = Term(873);

    /// `dfc-f:NoAddedSugars`: No added sugars
    pub const NO_ADDED_SUGARS: Term = Term(874);

    /// `dfc-f:Norfolk`: Norfolk
    pub const NORFOLK: Term = Term(875);

    /// `dfc-f:Normandy`: Normandy
    pub const NORMANDY: Term = Term(876);

    /// `dfc-f:NorthAmerica`: North America
    pub const NORTH_AMERICA: Term = Term(877);

    /// `dfc-f:NorthYorks`: North Yorkshire
    pub const NORTH_YORKS: Term = Term(878);

    /// `dfc-f:Northamptonshire`: Northamptonshire
    pub const NORTHAMPTONSHIRE: Term = Term(879);

    /// `dfc-f:NorthernIreland`: Northern Ireland
    pub const NORTHERN_IRELAND: Term = Term(880);

    /// `dfc-f:Northumberland`: Northumberland
    pub const NORTHUMBERLAND: Term = Term(881);

    /// `dfc-f:Nottinghamshire`: Nottinghamshire
    pub const NOTTINGHAMSHIRE: Term = Term(882);

    /// `dfc-f:NouvelleAquitaine`: Nouvelle-Aquitaine
    pub const NOUVELLE_AQUITAINE: Term = Term(883);

    /// `dfc-f:NutritionalClaim`: Nutrition claim
    pub const NUTRITIONAL_CLAIM: Term = Term(884);

    /// `dfc-f:Occitania`: Occitanie
    pub const OCCITANIA: Term = Term(885);

    /// `dfc-f:Oceania`: Oceania
    pub const OCEANIA: Term = Term(886);

    /// `dfc-f:Organic-AB`: Organic (AB, France)
    pub const ORGANIC_AB: Term = Term(887);

    /// `dfc-f:Organic-BioCoherence`: Organic (Bio Cohérence)
    pub const ORGANIC_BIO_COHERENCE: Term = Term(888);

    /// `dfc-f:Organic-EU`: Organic (European Union)
    pub const ORGANIC_EU: Term = Term(889);

    /// `dfc-f:OrganicLabel`: Organic label
    pub const ORGANIC_LABEL: Term = Term(890);

    /// `dfc-f:OtherClaim`: Other claim
    pub const OTHER_CLAIM: Term = Term(891);

    /// `dfc-f:Oxfordshire`: Oxfordshire
    pub const OXFORDSHIRE: Term = Term(892);

    /// `dfc-f:PGS`: Participatory guarantee system
    pub const PGS: Term = Term(893);

    /// `dfc-f:Package`: Package
    pub const PACKAGE: Term = Term(894);

    /// `dfc-f:PartOrigin`: Part of the plant or animal
    pub const PART_ORIGIN: Term = Term(895);

    /// `dfc-f:PaysDeLoire`: Pays de la Loire
    pub const PAYS_DE_LOIRE: Term = Term(896);

    /// `dfc-f:PaysansDeNature_FR`: Paysans de Nature (France)
    pub const PAYSANS_DE_NATURE_FR: Term = Term(897);

    /// `dfc-f:Pig`: Pig
    pub const PIG: Term = Term(898);

    /// `dfc-f:PigBody`: Pig, meat
    pub const PIG_BODY: Term = Term(899);

    /// `dfc-f:PlantOrigin`: Plant origin
    pub const PLANT_ORIGIN: Term = Term(900);

    /// `dfc-f:PlantPartOrigin`: Plant
    pub const PLANT_PART_ORIGIN: Term = Term(901);

    /// `dfc-f:Portugal`: Portugal
    pub const PORTUGAL: Term = Term(902);

    /// `dfc-f:ProductOfTheYear`: Product of the year
    pub const PRODUCT_OF_THE_YEAR: Term = Term(903);

    /// `dfc-f:ProvenceAlpesCotesAzur`: Provence-Alpes-Côte d’Azur
    pub const PROVENCE_ALPES_COTES_AZUR: Term = Term(904);

    /// `dfc-f:Quail`: Quail
    pub const QUAIL: Term = Term(905);

    /// `dfc-f:QuailEgg`: Quail’s egg
    pub const QUAIL_EGG: Term = Term(906);

    /// `dfc-f:RainforestAlliance`: Rainforest Alliance
    pub const RAINFOREST_ALLIANCE: Term = Term(907);

    /// `dfc-f:RedLabel_FR`: Label Rouge (France)
    pub const RED_LABEL_FR: Term = Term(908);

    /// `dfc-f:ReducedNutrient`: Reduced nutrient
    pub const REDUCED_NUTRIENT: Term = Term(909);

    /// `dfc-f:Renfrewshire`: Renfrewshire
    pub const RENFREWSHIRE: Term = Term(910);

    /// `dfc-f:Rooster`: Rooster
    pub const ROOSTER: Term = Term(911);

    /// `dfc-f:RoosterBody`: Rooster, meat
    pub const ROOSTER_BODY: Term = Term(912);

    /// `dfc-f:Root`: Root
    pub const ROOT: Term = Term(913);

    /// `dfc-f:Rutland`: Rutland
    pub const RUTLAND: Term = Term(914);

    /// `dfc-f:SWScotland`: South West Scotland
    pub const SW_SCOTLAND: Term = Term(915);

    /// `dfc-f:SaturatedFatFree`: Free of saturated fat
    pub const SATURATED_FAT_FREE: Term = Term(916);

    /// `dfc-f:Scotland`: Scotland
    pub const SCOTLAND: Term = Term(917);

    /// `dfc-f:ScottishBorders`: Scottish Borders
    pub const SCOTTISH_BORDERS: Term = Term(918);

    /// `dfc-f:Seed`: Seed
    pub const SEED: Term = Term(919);

    /// `dfc-f:Sheep`: Sheep
    pub const SHEEP: Term = Term(920);

    /// `dfc-f:SheepBody`: Sheep, meat
    pub const SHEEP_BODY: Term = Term(921);

    /// `dfc-f:Shropshire`: Shropshire
    pub const SHROPSHIRE: Term = Term(922);

    /// `dfc-f:SodiumOrSaltFree`: Free of sodium or salt
    pub const SODIUM_OR_SALT_FREE: Term = Term(923);

    /// `dfc-f:Somerset`: Somerset
    pub const SOMERSET: Term = Term(924);

    /// `dfc-f:SourceOfFibre`: Source of fibre
    pub const SOURCE_OF_FIBRE: Term = Term(925);

    /// `dfc-f:SourceOfOmega3FattyAcids`: Source of omega-3
    pub const SOURCE_OF_OMEGA3_FATTY_ACIDS: Term = Term(926);

    /// `dfc-f:SourceOfProtein`: Source of protein
    pub const SOURCE_OF_PROTEIN: Term = Term(927);

    /// `dfc-f:SourceOfVitaminsMinerals`: Source of vitamins or minerals
    pub const SOURCE_OF_VITAMINS_MINERALS: Term = Term(928);

    /// `dfc-f:SouthAmerica`: South America
    pub const SOUTH_AMERICA: Term = Term(929);

    /// `dfc-f:SouthYorks`: South Yorkshire
    pub const SOUTH_YORKS: Term = Term(930);

    /// `dfc-f:Spain`: Spain
    pub const SPAIN: Term = Term(931);

    /// `dfc-f:Staffordshire`: Staffordshire
    pub const STAFFORDSHIRE: Term = Term(932);

    /// `dfc-f:Stem`: Stem
    pub const STEM: Term = Term(933);

    /// `dfc-f:Suffolk`: Suffolk
    pub const SUFFOLK: Term = Term(934);

    /// `dfc-f:SugarsFree`: Sugar-free
    pub const SUGARS_FREE: Term = Term(935);

    /// `dfc-f:Surrey`: Surrey
    pub const SURREY: Term = Term(936);

    /// `dfc-f:Switzerland`: Switzerland
    pub const SWITZERLAND: Term = Term(937);

    /// `dfc-f:TasteOfTheYear`: Taste of the year
    pub const TASTE_OF_THE_YEAR: Term = Term(938);

    /// `dfc-f:TerritorialOrigin`: Geographical origin
    pub const TERRITORIAL_ORIGIN: Term = Term(939);

    /// `dfc-f:Tuber`: Tuber
    pub const TUBER: Term = Term(940);

    /// `dfc-f:TyneWear`: Tyne and Wear
    pub const TYNE_WEAR: Term = Term(941);

    /// `dfc-f:UnitedKingdom`: United Kingdom
    pub const UNITED_KINGDOM: Term = Term(942);

    /// `dfc-f:UnknownGeoOrigin`: Geographical origin unknown
    pub const UNKNOWN_GEO_ORIGIN: Term = Term(943);

    /// `dfc-f:UnknownLabel`: Label unknown
    pub const UNKNOWN_LABEL: Term = Term(944);

    /// `dfc-f:UnknownNatureOrigin`: Natural origin unknown
    pub const UNKNOWN_NATURE_ORIGIN: Term = Term(945);

    /// `dfc-f:UnknownPartOrigin`: Part unknown
    pub const UNKNOWN_PART_ORIGIN: Term = Term(946);

    /// `dfc-f:Vegan`: Vegan
    pub const VEGAN: Term = Term(947);

    /// `dfc-f:Vegetarian`: Vegetarian
    pub const VEGETARIAN: Term = Term(948);

    /// `dfc-f:VeryLowSodiumSalt`: Very low in sodium or salt
    pub const VERY_LOW_SODIUM_SALT: Term = Term(949);

    /// `dfc-f:Wales`: Wales
    pub const WALES: Term = Term(950);

    /// `dfc-f:Warwickshire`: Warwickshire
    pub const WARWICKSHIRE: Term = Term(951);

    /// `dfc-f:Water`: Water
    pub const WATER: Term = Term(952);

    /// `dfc-f:WestMidlands`: West Midlands
    pub const WEST_MIDLANDS: Term = Term(953);

    /// `dfc-f:WestMidlandsConurbation`: West Midlands conurbation
    pub const WEST_MIDLANDS_CONURBATION: Term = Term(954);

    /// `dfc-f:WestSussex`: West Sussex
    pub const WEST_SUSSEX: Term = Term(955);

    /// `dfc-f:WestYorks`: West Yorkshire
    pub const WEST_YORKS: Term = Term(956);

    /// `dfc-f:WholePlant`: Whole plant
    pub const WHOLE_PLANT: Term = Term(957);

    /// `dfc-f:Wiltshire`: Wiltshire
    pub const WILTSHIRE: Term = Term(958);

    /// `dfc-f:Worcestershire`: Worcestershire
    pub const WORCESTERSHIRE: Term = Term(959);

    /// `dfc-f:YorkshireHumber`: Yorkshire and the Humber
    pub const YORKSHIRE_HUMBER: Term = Term(960);
}

/// Terms of `dfc-v`.
pub mod v {
    use super::Term;

    /// `dfc-v:Cancelled`: Cancelled
    pub const CANCELLED: Term = Term(961);

    /// `dfc-v:Complete`: Complete
    pub const COMPLETE: Term = Term(962);

    /// `dfc-v:DFC_Vocabulary`: States and transformations
    pub const DFC_VOCABULARY: Term = Term(963);

    /// `dfc-v:Draft`: Draft
    pub const DRAFT: Term = Term(964);

    /// `dfc-v:Fulfilled`: Fulfilled
    pub const FULFILLED: Term = Term(965);

    /// `dfc-v:FulfilmentState`: Fulfilment state (old name)
    pub const FULFILMENT_STATE: Term = Term(966);

    /// `dfc-v:FulfilmentStates`: Fulfilment states (old name)
    pub const FULFILMENT_STATES: Term = Term(967);

    /// `dfc-v:FulfilmentStatus`: Fulfilment status
    pub const FULFILMENT_STATUS: Term = Term(968);

    /// `dfc-v:Held`: On hold
    pub const HELD: Term = Term(969);

    /// `dfc-v:OrderState`: Order state (old name)
    pub const ORDER_STATE: Term = Term(970);

    /// `dfc-v:OrderStates`: Order states (old name)
    pub const ORDER_STATES: Term = Term(971);

    /// `dfc-v:OrderStatus`: Order status
    pub const ORDER_STATUS: Term = Term(972);

    /// `dfc-v:Paid`: Paid
    pub const PAID: Term = Term(973);

    /// `dfc-v:PaymentState`: Payment state (old name)
    pub const PAYMENT_STATE: Term = Term(974);

    /// `dfc-v:PaymentStates`: Payment states (old name)
    pub const PAYMENT_STATES: Term = Term(975);

    /// `dfc-v:PaymentStatus`: Payment status
    pub const PAYMENT_STATUS: Term = Term(976);

    /// `dfc-v:States`: States (old name)
    pub const STATES: Term = Term(977);

    /// `dfc-v:Status`: Status
    pub const STATUS: Term = Term(978);

    /// `dfc-v:Unfulfilled`: Not fulfilled
    pub const UNFULFILLED: Term = Term(979);

    /// `dfc-v:Unpaid`: Not paid
    pub const UNPAID: Term = Term(980);

    /// `dfc-v:accept`: Accept
    pub const ACCEPT: Term = Term(981);

    /// `dfc-v:combine`: Combine
    pub const COMBINE: Term = Term(982);

    /// `dfc-v:consume`: Consume
    pub const CONSUME: Term = Term(983);

    /// `dfc-v:dropoff`: Drop off
    pub const DROPOFF: Term = Term(984);

    /// `dfc-v:lower`: Lower the stock
    pub const LOWER: Term = Term(985);

    /// `dfc-v:modify`: Modify
    pub const MODIFY: Term = Term(986);

    /// `dfc-v:move`: Move
    pub const MOVE: Term = Term(987);

    /// `dfc-v:pickup`: Pick up
    pub const PICKUP: Term = Term(988);

    /// `dfc-v:produce`: Produce
    pub const PRODUCE: Term = Term(989);

    /// `dfc-v:raise`: Raise the stock
    pub const RAISE: Term = Term(990);

    /// `dfc-v:separate`: Separate
    pub const SEPARATE: Term = Term(991);

    /// `dfc-v:transformationType`: Kind of transformation
    pub const TRANSFORMATION_TYPE: Term = Term(992);

    /// `dfc-v:use`: Use
    pub const USE: Term = Term(993);
}

/// Terms of `dfc-s`.
pub mod scope {
    use super::Term;

    /// `dfc-s:DFCScopes`: Permission scopes
    pub const DFC_SCOPES: Term = Term(994);

    /// `dfc-s:ReadEnterprise`: Read the organisation
    pub const READ_ENTERPRISE: Term = Term(995);

    /// `dfc-s:ReadOrders`: Read orders
    pub const READ_ORDERS: Term = Term(996);

    /// `dfc-s:ReadProducts`: Read products
    pub const READ_PRODUCTS: Term = Term(997);

    /// `dfc-s:WriteEnterprise`: Change the organisation
    pub const WRITE_ENTERPRISE: Term = Term(998);

    /// `dfc-s:WriteOrders`: Change orders
    pub const WRITE_ORDERS: Term = Term(999);

    /// `dfc-s:WriteProducts`: Change products
    pub const WRITE_PRODUCTS: Term = Term(1000);
}

/// Terms of `pass`.
pub mod pass {
    use super::Term;

    /// `pass:Adjustment`: Adjustment
    pub const ADJUSTMENT_CLASS: Term = Term(1001);

    /// `pass:Admin`: Administration fee
    pub const ADMIN: Term = Term(1002);

    /// `pass:CommonsContribution`: Contribution to the commons
    pub const COMMONS_CONTRIBUTION: Term = Term(1003);

    /// `pass:Delivery`: Delivery fee
    pub const DELIVERY: Term = Term(1004);

    /// `pass:Deposit`: Deposit
    pub const DEPOSIT: Term = Term(1005);

    /// `pass:Event`: Event
    pub const EVENT: Term = Term(1006);

    /// `pass:EventKind`: Kind of event
    pub const EVENT_KIND_CONCEPT: Term = Term(1007);

    /// `pass:FeeKind`: Kind of fee
    pub const FEE_KIND_CONCEPT: Term = Term(1008);

    /// `pass:FeeLine`: Fee line
    pub const FEE_LINE_CLASS: Term = Term(1009);

    /// `pass:Fundraising`: Fundraising
    pub const FUNDRAISING: Term = Term(1010);

    /// `pass:Governance`: Governance fee
    pub const GOVERNANCE: Term = Term(1011);

    /// `pass:Gross`: Tax included
    pub const GROSS: Term = Term(1012);

    /// `pass:HiddenShop`: Hidden
    pub const HIDDEN_SHOP: Term = Term(1013);

    /// `pass:Hub`: Hub
    pub const HUB: Term = Term(1014);

    /// `pass:HubProfile`: Profile of a hub
    pub const HUB_PROFILE: Term = Term(1015);

    /// `pass:LinkedOnlyShop`: Visible through links only
    pub const LINKED_ONLY_SHOP: Term = Term(1016);

    /// `pass:Net`: Before tax
    pub const NET: Term = Term(1017);

    /// `pass:OrderCycleOpened`: Order cycle opened
    pub const ORDER_CYCLE_OPENED: Term = Term(1018);

    /// `pass:OtherFee`: Other fee
    pub const OTHER_FEE: Term = Term(1019);

    /// `pass:Packing`: Packing fee
    pub const PACKING: Term = Term(1020);

    /// `pass:Payment`: Payment
    pub const PAYMENT_CLASS: Term = Term(1021);

    /// `pass:PaymentFee`: Payment fee
    pub const PAYMENT_FEE: Term = Term(1022);

    /// `pass:PaymentStatusChanged`: Payment status changed
    pub const PAYMENT_STATUS_CHANGED: Term = Term(1023);

    /// `pass:Producer`: Producer
    pub const PRODUCER_CONCEPT: Term = Term(1024);

    /// `pass:ProducerHub`: Producer who runs a hub
    pub const PRODUCER_HUB: Term = Term(1025);

    /// `pass:ProducerShop`: Producer who sells their own goods
    pub const PRODUCER_SHOP: Term = Term(1026);

    /// `pass:ProductGroup`: Product group
    pub const PRODUCT_GROUP: Term = Term(1027);

    /// `pass:ProductProperty`: Property of a product
    pub const PRODUCT_PROPERTY_CLASS: Term = Term(1028);

    /// `pass:PublicShop`: Visible to everyone
    pub const PUBLIC_SHOP: Term = Term(1029);

    /// `pass:RecordRevoked`: Record revoked
    pub const RECORD_REVOKED: Term = Term(1030);

    /// `pass:RecordUpdated`: Record updated
    pub const RECORD_UPDATED: Term = Term(1031);

    /// `pass:RefreshRequested`: Refresh requested
    pub const REFRESH_REQUESTED: Term = Term(1032);

    /// `pass:Sales`: Sales fee
    pub const SALES: Term = Term(1033);

    /// `pass:SellingRole`: What an organisation may sell
    pub const SELLING_ROLE_CONCEPT: Term = Term(1034);

    /// `pass:SellsAny`: Sells for others too
    pub const SELLS_ANY: Term = Term(1035);

    /// `pass:SellsNone`: Sells nothing
    pub const SELLS_NONE: Term = Term(1036);

    /// `pass:SellsOwn`: Sells its own goods
    pub const SELLS_OWN: Term = Term(1037);

    /// `pass:SellsUnspecified`: Not said
    pub const SELLS_UNSPECIFIED: Term = Term(1038);

    /// `pass:Shipment`: Parcel of an order
    pub const SHIPMENT_CLASS: Term = Term(1039);

    /// `pass:ShopCategory`: Category of shop
    pub const SHOP_CATEGORY_CONCEPT: Term = Term(1040);

    /// `pass:ShopVisibility`: Visibility of a shop
    pub const SHOP_VISIBILITY_CONCEPT: Term = Term(1041);

    /// `pass:Solidarity`: Solidarity contribution
    pub const SOLIDARITY: Term = Term(1042);

    /// `pass:Tax`: Tax
    pub const TAX: Term = Term(1043);

    /// `pass:TaxBasis`: Tax basis
    pub const TAX_BASIS_CONCEPT: Term = Term(1044);

    /// `pass:Transport`: Transport fee
    pub const TRANSPORT: Term = Term(1045);

    /// `pass:UnknownTaxBasis`: Tax basis unknown
    pub const UNKNOWN_TAX_BASIS: Term = Term(1046);

    /// `pass:about`: About
    pub const ABOUT: Term = Term(1047);

    /// `pass:active`: Active
    pub const ACTIVE: Term = Term(1048);

    /// `pass:addressLine2`: Second line of the address
    pub const ADDRESS_LINE2: Term = Term(1049);

    /// `pass:adjustment`: Adjustment
    pub const ADJUSTMENT: Term = Term(1050);

    /// `pass:adjustmentTotal`: Total of the adjustments
    pub const ADJUSTMENT_TOTAL: Term = Term(1051);

    /// `pass:allowsGuestOrders`: Orders without account allowed
    pub const ALLOWS_GUEST_ORDERS: Term = Term(1052);

    /// `pass:allowsOrderChanges`: Orders can be changed
    pub const ALLOWS_ORDER_CHANGES: Term = Term(1053);

    /// `pass:alpha2`: Two-letter country code
    pub const ALPHA2: Term = Term(1054);

    /// `pass:alpha3`: Three-letter country code
    pub const ALPHA3: Term = Term(1055);

    /// `pass:balance`: Balance
    pub const BALANCE: Term = Term(1056);

    /// `pass:bannerImage`: Banner image
    pub const BANNER_IMAGE: Term = Term(1057);

    /// `pass:baseFactor`: Factor to the base unit
    pub const BASE_FACTOR: Term = Term(1058);

    /// `pass:billingAddress`: Billing address
    pub const BILLING_ADDRESS: Term = Term(1059);

    /// `pass:bulkPurchase`: Bulk purchase
    pub const BULK_PURCHASE: Term = Term(1060);

    /// `pass:cancelledAt`: Cancelled at
    pub const CANCELLED_AT: Term = Term(1061);

    /// `pass:companyNumber`: Company number
    pub const COMPANY_NUMBER: Term = Term(1062);

    /// `pass:contactName`: Name of the contact
    pub const CONTACT_NAME: Term = Term(1063);

    /// `pass:createdAt`: Created at
    pub const CREATED_AT: Term = Term(1064);

    /// `pass:currencyCode`: Currency code
    pub const CURRENCY_CODE: Term = Term(1065);

    /// `pass:customer`: Customer
    pub const CUSTOMER: Term = Term(1066);

    /// `pass:customerCode`: Customer code
    pub const CUSTOMER_CODE: Term = Term(1067);

    /// `pass:customerOf`: Customer of
    pub const CUSTOMER_OF: Term = Term(1068);

    /// `pass:cycleName`: Name of the order cycle
    pub const CYCLE_NAME: Term = Term(1069);

    /// `pass:deliveryAddress`: Delivery address
    pub const DELIVERY_ADDRESS: Term = Term(1070);

    /// `pass:deliveryContact`: Who receives the goods
    pub const DELIVERY_CONTACT: Term = Term(1071);

    /// `pass:dimension`: Dimension
    pub const DIMENSION: Term = Term(1072);

    /// `pass:displayName`: Name shown
    pub const DISPLAY_NAME: Term = Term(1073);

    /// `pass:displayUnit`: Unit shown
    pub const DISPLAY_UNIT: Term = Term(1074);

    /// `pass:distributor`: Place of distribution
    pub const DISTRIBUTOR: Term = Term(1075);

    /// `pass:eventId`: Number of the event
    pub const EVENT_ID: Term = Term(1076);

    /// `pass:eventKind`: Kind of event
    pub const EVENT_KIND: Term = Term(1077);

    /// `pass:feeIncluded`: Fee already in the price
    pub const FEE_INCLUDED: Term = Term(1078);

    /// `pass:feeKind`: Kind of fee
    pub const FEE_KIND: Term = Term(1079);

    /// `pass:feeLine`: Fee line
    pub const FEE_LINE: Term = Term(1080);

    /// `pass:feePayee`: Who receives the fee
    pub const FEE_PAYEE: Term = Term(1081);

    /// `pass:fullName`: Full name
    pub const FULL_NAME: Term = Term(1082);

    /// `pass:imageAlternativeText`: Text in place of the image
    pub const IMAGE_ALTERNATIVE_TEXT: Term = Term(1083);

    /// `pass:importedAt`: Imported at
    pub const IMPORTED_AT: Term = Term(1084);

    /// `pass:instructions`: Instructions
    pub const INSTRUCTIONS: Term = Term(1085);

    /// `pass:internalNote`: Internal note
    pub const INTERNAL_NOTE: Term = Term(1086);

    /// `pass:itemCount`: Number of lines
    pub const ITEM_COUNT: Term = Term(1087);

    /// `pass:itemTotal`: Total of the lines
    pub const ITEM_TOTAL: Term = Term(1088);

    /// `pass:kebabCase`: Spelling before 2.0
    pub const KEBAB_CASE: Term = Term(1089);

    /// `pass:longDescription`: Long description
    pub const LONG_DESCRIPTION: Term = Term(1090);

    /// `pass:maximumOrderQuantity`: Largest quantity one can order
    pub const MAXIMUM_ORDER_QUANTITY: Term = Term(1091);

    /// `pass:maximumQuantity`: Most the buyer accepts
    pub const MAXIMUM_QUANTITY: Term = Term(1092);

    /// `pass:minimumOrderQuantity`: Smallest quantity one can order
    pub const MINIMUM_ORDER_QUANTITY: Term = Term(1093);

    /// `pass:nativeFulfilmentState`: Fulfilment state in the platform’s words
    pub const NATIVE_FULFILMENT_STATE: Term = Term(1094);

    /// `pass:nativeOrderState`: Order state in the platform’s words
    pub const NATIVE_ORDER_STATE: Term = Term(1095);

    /// `pass:nativePaymentState`: Payment state in the platform’s words
    pub const NATIVE_PAYMENT_STATE: Term = Term(1096);

    /// `pass:nativeQuantity`: Quantity as the platform keeps it
    pub const NATIVE_QUANTITY: Term = Term(1097);

    /// `pass:nativeState`: State in the platform’s words
    pub const NATIVE_STATE: Term = Term(1098);

    /// `pass:nativeUnit`: Unit as the platform keeps it
    pub const NATIVE_UNIT: Term = Term(1099);

    /// `pass:note`: Note of the buyer
    pub const NOTE: Term = Term(1100);

    /// `pass:occurredAt`: Occurred at
    pub const OCCURRED_AT: Term = Term(1101);

    /// `pass:open`: Open now
    pub const OPEN: Term = Term(1102);

    /// `pass:openedAt`: Opened at
    pub const OPENED_AT: Term = Term(1103);

    /// `pass:orderStep`: Step between quantities
    pub const ORDER_STEP: Term = Term(1104);

    /// `pass:ordersCloseAt`: Orders close at
    pub const ORDERS_CLOSE_AT: Term = Term(1105);

    /// `pass:ordersOpenAt`: Orders open at
    pub const ORDERS_OPEN_AT: Term = Term(1106);

    /// `pass:outstandingBalance`: Left to pay
    pub const OUTSTANDING_BALANCE: Term = Term(1107);

    /// `pass:paidAt`: Paid at
    pub const PAID_AT: Term = Term(1108);

    /// `pass:pascalCase`: Spelling since 2.0
    pub const PASCAL_CASE: Term = Term(1109);

    /// `pass:payment`: Payment
    pub const PAYMENT: Term = Term(1110);

    /// `pass:paymentAddress`: Where to confirm the payment
    pub const PAYMENT_ADDRESS: Term = Term(1111);

    /// `pass:paymentOf`: Payment of
    pub const PAYMENT_OF: Term = Term(1112);

    /// `pass:paymentTotal`: Total paid
    pub const PAYMENT_TOTAL: Term = Term(1113);

    /// `pass:permalink`: Short name in addresses
    pub const PERMALINK: Term = Term(1114);

    /// `pass:pickupNote`: Collection instructions
    pub const PICKUP_NOTE: Term = Term(1115);

    /// `pass:placedAt`: Placed at
    pub const PLACED_AT: Term = Term(1116);

    /// `pass:position`: Position
    pub const POSITION: Term = Term(1117);

    /// `pass:priceWithFees`: Price with fees
    pub const PRICE_WITH_FEES: Term = Term(1118);

    /// `pass:processedAt`: Processed at
    pub const PROCESSED_AT: Term = Term(1119);

    /// `pass:producer`: Producer
    pub const PRODUCER: Term = Term(1120);

    /// `pass:productProperty`: Property of the product
    pub const PRODUCT_PROPERTY: Term = Term(1121);

    /// `pass:propertyValue`: Value of the property
    pub const PROPERTY_VALUE: Term = Term(1122);

    /// `pass:readyFor`: Ready for (as announced)
    pub const READY_FOR: Term = Term(1123);

    /// `pass:receptionNote`: Reception instructions
    pub const RECEPTION_NOTE: Term = Term(1124);

    /// `pass:requiresAddress`: Needs a delivery address
    pub const REQUIRES_ADDRESS: Term = Term(1125);

    /// `pass:requiresLogin`: Shop open to members only
    pub const REQUIRES_LOGIN: Term = Term(1126);

    /// `pass:searchKeywords`: Search keywords
    pub const SEARCH_KEYWORDS: Term = Term(1127);

    /// `pass:seller`: Seller
    pub const SELLER: Term = Term(1128);

    /// `pass:sellingRole`: What it may sell
    pub const SELLING_ROLE: Term = Term(1129);

    /// `pass:shipment`: Parcel
    pub const SHIPMENT: Term = Term(1130);

    /// `pass:shippedAt`: Shipped at
    pub const SHIPPED_AT: Term = Term(1131);

    /// `pass:shippingCategory`: Shipping category
    pub const SHIPPING_CATEGORY: Term = Term(1132);

    /// `pass:shippingCost`: Cost of shipping
    pub const SHIPPING_COST: Term = Term(1133);

    /// `pass:shopCategory`: Category of the shop
    pub const SHOP_CATEGORY: Term = Term(1134);

    /// `pass:shopMessage`: Message of the shop
    pub const SHOP_MESSAGE: Term = Term(1135);

    /// `pass:shopVisibility`: Visibility of the shop
    pub const SHOP_VISIBILITY: Term = Term(1136);

    /// `pass:shortDescription`: Short description
    pub const SHORT_DESCRIPTION: Term = Term(1137);

    /// `pass:statusOf`: Status of
    pub const STATUS_OF: Term = Term(1138);

    /// `pass:tag`: Tag
    pub const TAG: Term = Term(1139);

    /// `pass:taxBasis`: Tax basis
    pub const TAX_BASIS: Term = Term(1140);

    /// `pass:taxCategory`: Tax category
    pub const TAX_CATEGORY: Term = Term(1141);

    /// `pass:taxIncluded`: Tax included in the amount
    pub const TAX_INCLUDED: Term = Term(1142);

    /// `pass:termsAcceptedAt`: Terms accepted at
    pub const TERMS_ACCEPTED_AT: Term = Term(1143);

    /// `pass:termsUrl`: Address of the terms
    pub const TERMS_URL: Term = Term(1144);

    /// `pass:total`: Total
    pub const TOTAL: Term = Term(1145);

    /// `pass:trackingNumber`: Tracking number
    pub const TRACKING_NUMBER: Term = Term(1146);

    /// `pass:unitAsSold`: Unit as sold
    pub const UNIT_AS_SOLD: Term = Term(1147);

    /// `pass:unitDescription`: Unit in free text
    pub const UNIT_DESCRIPTION: Term = Term(1148);

    /// `pass:unitName`: Name of the unit
    pub const UNIT_NAME: Term = Term(1149);

    /// `pass:unitPrice`: Price per unit of measure
    pub const UNIT_PRICE: Term = Term(1150);

    /// `pass:unitScale`: Scale of the unit
    pub const UNIT_SCALE: Term = Term(1151);

    /// `pass:updatedAt`: Changed at
    pub const UPDATED_AT: Term = Term(1152);

    /// `pass:variesBySite`: Differs by hub
    pub const VARIES_BY_SITE: Term = Term(1153);
}

/// Terms of `schema`.
pub mod schema {
    use super::Term;

    /// `schema:DayOfWeek`: Day of the week
    pub const DAY_OF_WEEK_CLASS: Term = Term(1154);

    /// `schema:Friday`: Friday
    pub const FRIDAY: Term = Term(1155);

    /// `schema:GeoCoordinates`: Coordinates
    pub const GEO_COORDINATES: Term = Term(1156);

    /// `schema:InStock`: In stock
    pub const IN_STOCK: Term = Term(1157);

    /// `schema:LocalBusiness`: Local business
    pub const LOCAL_BUSINESS: Term = Term(1158);

    /// `schema:Monday`: Monday
    pub const MONDAY: Term = Term(1159);

    /// `schema:Offer`: Offer
    pub const OFFER: Term = Term(1160);

    /// `schema:OpeningHoursSpecification`: Opening hours
    pub const OPENING_HOURS_SPECIFICATION_CLASS: Term = Term(1161);

    /// `schema:Order`: Order
    pub const ORDER: Term = Term(1162);

    /// `schema:OrderItem`: Order line
    pub const ORDER_ITEM: Term = Term(1163);

    /// `schema:Organization`: Organization
    pub const ORGANIZATION: Term = Term(1164);

    /// `schema:OutOfStock`: Out of stock
    pub const OUT_OF_STOCK: Term = Term(1165);

    /// `schema:Person`: Person
    pub const PERSON: Term = Term(1166);

    /// `schema:Place`: Place
    pub const PLACE: Term = Term(1167);

    /// `schema:PostalAddress`: Postal address
    pub const POSTAL_ADDRESS: Term = Term(1168);

    /// `schema:PriceSpecification`: Price
    pub const PRICE_SPECIFICATION_CLASS: Term = Term(1169);

    /// `schema:Product`: Product
    pub const PRODUCT: Term = Term(1170);

    /// `schema:ProductGroup`: Product group
    pub const PRODUCT_GROUP: Term = Term(1171);

    /// `schema:QuantitativeValue`: Quantity
    pub const QUANTITATIVE_VALUE: Term = Term(1172);

    /// `schema:Saturday`: Saturday
    pub const SATURDAY: Term = Term(1173);

    /// `schema:Sunday`: Sunday
    pub const SUNDAY: Term = Term(1174);

    /// `schema:Thursday`: Thursday
    pub const THURSDAY: Term = Term(1175);

    /// `schema:Tuesday`: Tuesday
    pub const TUESDAY: Term = Term(1176);

    /// `schema:UnitPriceSpecification`: Unit price
    pub const UNIT_PRICE_SPECIFICATION: Term = Term(1177);

    /// `schema:Wednesday`: Wednesday
    pub const WEDNESDAY: Term = Term(1178);

    /// `schema:address`: Address
    pub const ADDRESS: Term = Term(1179);

    /// `schema:addressCountry`: Country
    pub const ADDRESS_COUNTRY: Term = Term(1180);

    /// `schema:addressLocality`: Town
    pub const ADDRESS_LOCALITY: Term = Term(1181);

    /// `schema:addressRegion`: Region
    pub const ADDRESS_REGION: Term = Term(1182);

    /// `schema:availability`: Availability
    pub const AVAILABILITY: Term = Term(1183);

    /// `schema:category`: Category
    pub const CATEGORY: Term = Term(1184);

    /// `schema:closes`: Closes at
    pub const CLOSES: Term = Term(1185);

    /// `schema:dayOfWeek`: Day of the week
    pub const DAY_OF_WEEK: Term = Term(1186);

    /// `schema:description`: Description
    pub const DESCRIPTION: Term = Term(1187);

    /// `schema:email`: E-mail
    pub const EMAIL: Term = Term(1188);

    /// `schema:geo`: Coordinates
    pub const GEO: Term = Term(1189);

    /// `schema:hasMeasurement`: Measurement
    pub const HAS_MEASUREMENT: Term = Term(1190);

    /// `schema:hasVariant`: Variant
    pub const HAS_VARIANT: Term = Term(1191);

    /// `schema:identifier`: Identifier
    pub const IDENTIFIER: Term = Term(1192);

    /// `schema:image`: Image
    pub const IMAGE: Term = Term(1193);

    /// `schema:inventoryLevel`: Stock level
    pub const INVENTORY_LEVEL: Term = Term(1194);

    /// `schema:isVariantOf`: Variant of
    pub const IS_VARIANT_OF: Term = Term(1195);

    /// `schema:itemOffered`: Item offered
    pub const ITEM_OFFERED: Term = Term(1196);

    /// `schema:latitude`: Latitude
    pub const LATITUDE: Term = Term(1197);

    /// `schema:longitude`: Longitude
    pub const LONGITUDE: Term = Term(1198);

    /// `schema:name`: Name
    pub const NAME: Term = Term(1199);

    /// `schema:offers`: Offers
    pub const OFFERS: Term = Term(1200);

    /// `schema:openingHoursSpecification`: Opening hours
    pub const OPENING_HOURS_SPECIFICATION: Term = Term(1201);

    /// `schema:opens`: Opens at
    pub const OPENS: Term = Term(1202);

    /// `schema:postalCode`: Postcode
    pub const POSTAL_CODE: Term = Term(1203);

    /// `schema:price`: Price
    pub const PRICE: Term = Term(1204);

    /// `schema:priceCurrency`: Currency
    pub const PRICE_CURRENCY: Term = Term(1205);

    /// `schema:priceSpecification`: Price specification
    pub const PRICE_SPECIFICATION: Term = Term(1206);

    /// `schema:seller`: Seller
    pub const SELLER: Term = Term(1207);

    /// `schema:sku`: Stock keeping unit
    pub const SKU: Term = Term(1208);

    /// `schema:streetAddress`: Street
    pub const STREET_ADDRESS: Term = Term(1209);

    /// `schema:telephone`: Telephone
    pub const TELEPHONE: Term = Term(1210);

    /// `schema:unitCode`: Unit code
    pub const UNIT_CODE: Term = Term(1211);

    /// `schema:unitText`: Unit as text
    pub const UNIT_TEXT: Term = Term(1212);

    /// `schema:url`: Web address
    pub const URL: Term = Term(1213);

    /// `schema:validFrom`: Valid from
    pub const VALID_FROM: Term = Term(1214);

    /// `schema:validThrough`: Valid through
    pub const VALID_THROUGH: Term = Term(1215);

    /// `schema:value`: Value
    pub const VALUE: Term = Term(1216);

    /// `schema:valueAddedTaxIncluded`: VAT included
    pub const VALUE_ADDED_TAX_INCLUDED: Term = Term(1217);
}

/// Terms of `rdf`.
pub mod rdf {
    use super::Term;

    /// `rdf:List`: List
    pub const LIST: Term = Term(1218);

    /// `rdf:Property`: Property
    pub const PROPERTY: Term = Term(1219);

    /// `rdf:first`: First element
    pub const FIRST: Term = Term(1220);

    /// `rdf:nil`: Empty list
    pub const NIL: Term = Term(1221);

    /// `rdf:rest`: Rest of the list
    pub const REST: Term = Term(1222);
}

/// Terms of `rdfs`.
pub mod rdfs {
    use super::Term;

    /// `rdfs:comment`: Comment
    pub const COMMENT: Term = Term(1223);

    /// `rdfs:domain`: Domain
    pub const DOMAIN: Term = Term(1224);

    /// `rdfs:isDefinedBy`: Defined by
    pub const IS_DEFINED_BY: Term = Term(1225);

    /// `rdfs:label`: Label
    pub const LABEL: Term = Term(1226);

    /// `rdfs:range`: Range
    pub const RANGE: Term = Term(1227);

    /// `rdfs:seeAlso`: See also
    pub const SEE_ALSO: Term = Term(1228);

    /// `rdfs:subClassOf`: Subclass of
    pub const SUB_CLASS_OF: Term = Term(1229);
}

/// Terms of `owl`.
pub mod owl {
    use super::Term;

    /// `owl:Ontology`: Ontology
    pub const ONTOLOGY: Term = Term(1230);

    /// `owl:Thing`: Thing
    pub const THING: Term = Term(1231);

    /// `owl:deprecated`: Deprecated
    pub const DEPRECATED: Term = Term(1232);

    /// `owl:sameAs`: Same as
    pub const SAME_AS: Term = Term(1233);
}

/// Terms of `skos`.
pub mod skos {
    use super::Term;

    /// `skos:Collection`: Collection
    pub const COLLECTION: Term = Term(1234);

    /// `skos:Concept`: Concept
    pub const CONCEPT: Term = Term(1235);

    /// `skos:ConceptScheme`: List of concepts
    pub const CONCEPT_SCHEME: Term = Term(1236);

    /// `skos:altLabel`: Other label
    pub const ALT_LABEL: Term = Term(1237);

    /// `skos:broader`: Broader concept
    pub const BROADER: Term = Term(1238);

    /// `skos:closeMatch`: Close match
    pub const CLOSE_MATCH: Term = Term(1239);

    /// `skos:definition`: Definition
    pub const DEFINITION: Term = Term(1240);

    /// `skos:exactMatch`: Exact match
    pub const EXACT_MATCH: Term = Term(1241);

    /// `skos:hasTopConcept`: Top concept
    pub const HAS_TOP_CONCEPT: Term = Term(1242);

    /// `skos:inScheme`: In scheme
    pub const IN_SCHEME: Term = Term(1243);

    /// `skos:narrower`: Narrower concept
    pub const NARROWER: Term = Term(1244);

    /// `skos:notation`: Notation
    pub const NOTATION: Term = Term(1245);

    /// `skos:prefLabel`: Preferred label
    pub const PREF_LABEL: Term = Term(1246);

    /// `skos:topConceptOf`: Top concept of
    pub const TOP_CONCEPT_OF: Term = Term(1247);
}

/// Terms of `ldp`.
pub mod ldp {
    use super::Term;

    /// `ldp:BasicContainer`: Basic container
    pub const BASIC_CONTAINER: Term = Term(1248);

    /// `ldp:Container`: Container
    pub const CONTAINER: Term = Term(1249);

    /// `ldp:Resource`: Resource
    pub const RESOURCE: Term = Term(1250);

    /// `ldp:contains`: Contains
    pub const CONTAINS: Term = Term(1251);
}

/// Terms of `foaf`.
pub mod foaf {
    use super::Term;

    /// `foaf:Agent`: Person or organisation (FOAF)
    pub const AGENT: Term = Term(1252);

    /// `foaf:Document`: Document
    pub const DOCUMENT: Term = Term(1253);

    /// `foaf:Organization`: Organisation (FOAF)
    pub const ORGANIZATION: Term = Term(1254);

    /// `foaf:Person`: Person
    pub const PERSON: Term = Term(1255);

    /// `foaf:PersonalProfileDocument`: Personal profile document
    pub const PERSONAL_PROFILE_DOCUMENT: Term = Term(1256);

    /// `foaf:maker`: Made by
    pub const MAKER: Term = Term(1257);

    /// `foaf:mbox`: Mailbox
    pub const MBOX: Term = Term(1258);

    /// `foaf:name`: Name
    pub const NAME: Term = Term(1259);

    /// `foaf:primaryTopic`: Main topic
    pub const PRIMARY_TOPIC: Term = Term(1260);
}

/// Terms of `vcard`.
pub mod vcard {
    use super::Term;

    /// `vcard:Agent`: Agent (vCard)
    pub const AGENT: Term = Term(1261);

    /// `vcard:Individual`: Person (vCard)
    pub const INDIVIDUAL: Term = Term(1262);

    /// `vcard:Organization`: Organization (vCard)
    pub const ORGANIZATION: Term = Term(1263);
}

/// Terms of `cal`.
pub mod cal {
    use super::Term;

    /// `cal:Value_RECUR`: Recurrence
    pub const VALUE_RECUR: Term = Term(1264);

    /// `cal:Vevent`: Calendar event
    pub const VEVENT: Term = Term(1265);

    /// `cal:byday`: Days of the week
    pub const BYDAY: Term = Term(1266);

    /// `cal:bymonth`: Months
    pub const BYMONTH: Term = Term(1267);

    /// `cal:dtend`: End
    pub const DTEND: Term = Term(1268);

    /// `cal:dtstart`: Start
    pub const DTSTART: Term = Term(1269);

    /// `cal:freq`: Frequency
    pub const FREQ: Term = Term(1270);

    /// `cal:interval`: Interval
    pub const INTERVAL: Term = Term(1271);

    /// `cal:rrule`: Recurrence rule
    pub const RRULE: Term = Term(1272);
}

/// Terms of `geojson`.
pub mod geojson {
    use super::Term;

    /// `geojson:Feature`: Feature on the map
    pub const FEATURE: Term = Term(1273);

    /// `geojson:Geometry`: Geometry
    pub const GEOMETRY_CLASS: Term = Term(1274);

    /// `geojson:Point`: Point
    pub const POINT: Term = Term(1275);

    /// `geojson:Polygon`: Polygon
    pub const POLYGON: Term = Term(1276);

    /// `geojson:Properties`: Properties
    pub const PROPERTIES_CLASS: Term = Term(1277);

    /// `geojson:coordinates`: Coordinates
    pub const COORDINATES: Term = Term(1278);

    /// `geojson:geometry`: Geometry
    pub const GEOMETRY: Term = Term(1279);

    /// `geojson:properties`: Properties
    pub const PROPERTIES: Term = Term(1280);
}

/// Terms of `ofn`.
pub mod ofn {
    use super::Term;

    /// `ofn:contact_name`: Name of the contact
    pub const CONTACT_NAME: Term = Term(1281);

    /// `ofn:logo_url`: Address of the logo
    pub const LOGO_URL: Term = Term(1282);

    /// `ofn:long_description`: Long description
    pub const LONG_DESCRIPTION: Term = Term(1283);

    /// `ofn:promo_image_url`: Address of the banner image
    pub const PROMO_IMAGE_URL: Term = Term(1284);

    /// `ofn:spree_product_id`: Number of the product group
    pub const SPREE_PRODUCT_ID: Term = Term(1285);

    /// `ofn:spree_product_uri`: Address of the product group
    pub const SPREE_PRODUCT_URI: Term = Term(1286);
}

/// Terms of `solid`.
pub mod solid {
    use super::Term;

    /// `solid:ListedDocument`: Listed document
    pub const LISTED_DOCUMENT: Term = Term(1287);

    /// `solid:TypeIndex`: Type index
    pub const TYPE_INDEX: Term = Term(1288);

    /// `solid:TypeRegistration`: Type registration
    pub const TYPE_REGISTRATION: Term = Term(1289);

    /// `solid:UnlistedDocument`: Unlisted document
    pub const UNLISTED_DOCUMENT: Term = Term(1290);

    /// `solid:forClass`: For class
    pub const FOR_CLASS: Term = Term(1291);

    /// `solid:instance`: Instance
    pub const INSTANCE: Term = Term(1292);

    /// `solid:instanceContainer`: Container of instances
    pub const INSTANCE_CONTAINER: Term = Term(1293);

    /// `solid:oidcIssuer`: Identity provider
    pub const OIDC_ISSUER: Term = Term(1294);

    /// `solid:preferencesFile`: Preferences file (as some systems write it)
    pub const PREFERENCES_FILE: Term = Term(1295);

    /// `solid:privateTypeIndex`: Private type index
    pub const PRIVATE_TYPE_INDEX: Term = Term(1296);

    /// `solid:publicTypeIndex`: Public type index
    pub const PUBLIC_TYPE_INDEX: Term = Term(1297);
}

/// Terms of `pim`.
pub mod pim {
    use super::Term;

    /// `pim:ConfigurationFile`: Configuration file
    pub const CONFIGURATION_FILE: Term = Term(1298);

    /// `pim:preferencesFile`: Preferences file
    pub const PREFERENCES_FILE: Term = Term(1299);

    /// `pim:storage`: Storage
    pub const STORAGE: Term = Term(1300);
}

/// Terms of `prov`.
pub mod prov {
    use super::Term;

    /// `prov:Activity`: Activity
    pub const ACTIVITY: Term = Term(1301);

    /// `prov:Entity`: Entity
    pub const ENTITY: Term = Term(1302);

    /// `prov:generatedAtTime`: Generated at
    pub const GENERATED_AT_TIME: Term = Term(1303);

    /// `prov:wasAttributedTo`: Attributed to
    pub const WAS_ATTRIBUTED_TO: Term = Term(1304);

    /// `prov:wasDerivedFrom`: Derived from
    pub const WAS_DERIVED_FROM: Term = Term(1305);

    /// `prov:wasGeneratedBy`: Generated by
    pub const WAS_GENERATED_BY: Term = Term(1306);
}

/// Terms of `dcterms`.
pub mod dcterms {
    use super::Term;

    /// `dcterms:created`: Created
    pub const CREATED: Term = Term(1307);

    /// `dcterms:description`: Description
    pub const DESCRIPTION: Term = Term(1308);

    /// `dcterms:identifier`: Identifier
    pub const IDENTIFIER: Term = Term(1309);

    /// `dcterms:isReplacedBy`: Replaced by
    pub const IS_REPLACED_BY: Term = Term(1310);

    /// `dcterms:license`: Licence
    pub const LICENSE: Term = Term(1311);

    /// `dcterms:modified`: Modified
    pub const MODIFIED: Term = Term(1312);

    /// `dcterms:source`: Source
    pub const SOURCE: Term = Term(1313);

    /// `dcterms:title`: Title
    pub const TITLE: Term = Term(1314);
}
