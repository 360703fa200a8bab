//! LiteFarm as a DFC provider: farms of organizations, read with a client's bearer token.

use crate::{Disturbance, Platform, Request, Response};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const CONTEXT: &str =
    "https://www.datafoodconsortium.org/wp-content/plugins/wordpress-context-jsonld/context_2.0.0.jsonld";
const OLD_CONTEXT: &str = "https://www.datafoodconsortium.org";
const SCOPE: &str =
    "https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#ReadEnterprise";

/// How the list of farms is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// A container and all nodes in one graph.
    #[default]
    Container,
    /// A bare list of documents of version 1, as until the end of 2025.
    OldList,
}

/// One instance. Clones are the same instance.
#[derive(Debug, Clone)]
pub struct LiteFarm {
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    farms: Vec<Farm>,
    shape: Shape,
    next: usize,
}

#[derive(Debug, Clone)]
struct Farm {
    id: String,
    name: String,
    number: usize,
}

/// Kinds of products that farms grow.
const GROWN: [&str; 4] = ["vegetable", "fruit", "dairy_product", "egg"];

impl LiteFarm {
    /// Token of a client that farms have let in.
    pub const TOKEN: &'static str = "farm-token";
    /// Token of a client that no farm has let in: 403.
    pub const UNGRANTED_TOKEN: &'static str = "ungranted-token";
    /// Token of a client that the instance does not know: 404.
    pub const UNKNOWN_CLIENT_TOKEN: &'static str = "unknown-client-token";

    /// An instance of some farms.
    pub fn new(farms: usize) -> Self {
        let names = ["Ferme du Bas Clos", "Les Jardins d'Orme", "Saltmarsh Growers", "Verger des Hautes Haies"];
        let farm = |number: usize| {
            let name = names[number % names.len()];
            let name = if number < names.len() { name.to_string() } else { format!("{name} {number}") };
            Farm { id: id(number), name, number }
        };
        let farms = (0..farms).map(farm).collect();
        LiteFarm { state: Arc::new(Mutex::new(State { farms, shape: Shape::Container, next: 1000 })) }
    }

    /// Writes its list in another shape.
    pub fn write_as(&self, shape: Shape) {
        self.state().shape = shape;
    }

    /// Adds a farm at the end; its identifier.
    pub fn add_farm(&self, name: &str) -> String {
        let mut state = self.state();
        state.next += 1;
        let farm = Farm { id: id(state.next), name: name.into(), number: state.next };
        state.farms.push(farm);
        id(state.next)
    }

    /// Takes a farm away.
    pub fn remove_farm(&self, id: &str) {
        self.state().farms.retain(|farm| farm.id != id);
    }

    /// Gives a farm another name.
    pub fn rename_farm(&self, id: &str, name: &str) {
        self.state().farms.iter_mut().filter(|farm| farm.id == id).for_each(|farm| farm.name = name.into());
    }

    /// Identifiers of all farms.
    pub fn farms(&self) -> Vec<String> {
        self.state().farms.iter().map(|farm| farm.id.clone()).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn id(number: usize) -> String {
    format!("5f0c{number:04x}-1b2d-4c3e-8f4a-{number:012x}")
}

impl Platform for LiteFarm {
    fn answer(&self, request: &Request) -> Response {
        let segments = request.segments();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        if segments == [".well-known", "dfc"] {
            return Response::json(200, &json!({ SCOPE: "/dfc/enterprises/" }));
        }
        let ["dfc", "enterprises", rest @ ..] = segments.as_slice() else {
            return Response::text(404, "Not Found");
        };
        match request.header_value("authorization").map(|_| request.bearer()) {
            None => return Response::text(401, "Authorization header missing"),
            Some(Some(LiteFarm::TOKEN)) => {}
            Some(Some(LiteFarm::UNGRANTED_TOKEN)) => {
                return Response::text(403, "The client has not been granted access to this farm");
            }
            Some(Some(LiteFarm::UNKNOWN_CLIENT_TOKEN)) => return Response::text(404, "client_id not recognized"),
            Some(_) => return Response::text(401, "Invalid token"),
        }
        let state = self.state();
        let base = format!("{}/dfc/enterprises", request.origin);
        match rest {
            [] if state.shape == Shape::OldList => {
                let farms =
                    state.farms.iter().map(|farm| json!({ "@context": OLD_CONTEXT, "@graph": farm.old(&base) }));
                Response::json(200, &Value::Array(farms.collect()))
            }
            [] if state.farms.is_empty() => document(&json!({})),
            [] => {
                let members: Vec<String> = state.farms.iter().map(|farm| format!("{base}/{}", farm.id)).collect();
                let mut nodes = vec![json!({ "@id": base, "@type": "ldp:Container", "ldp:contains": members })];
                nodes.extend(state.farms.iter().flat_map(|farm| farm.nodes(&base)));
                document(&json!({ "@context": CONTEXT, "@graph": nodes }))
            }
            [id] => match state.farms.iter().find(|farm| farm.id == *id) {
                Some(farm) => document(&json!({ "@context": CONTEXT, "@graph": farm.nodes(&base) })),
                None => Response::text(404, "Farm not found"),
            },
            _ => Response::text(404, "Not Found"),
        }
    }

    fn disturb(&self, how: Disturbance) {
        let mut state = self.state();
        match how {
            Disturbance::Insert => {
                state.next += 1;
                let number = state.next;
                state.farms.insert(0, Farm { id: id(number), name: format!("Ferme nouvelle {number}"), number });
            }
            Disturbance::Remove if !state.farms.is_empty() => {
                state.farms.remove(0);
            }
            Disturbance::Remove => {}
        }
    }
}

fn document(value: &Value) -> Response {
    Response::of(200, "application/ld+json; profile=\"dfc-v2\"", value.to_string())
}

impl Farm {
    fn grown(&self) -> &'static [&'static str] {
        &GROWN[..=self.number % GROWN.len()]
    }

    /// Nodes of version 2. Products have a kind and no name.
    fn nodes(&self, base: &str) -> Vec<Value> {
        let id = format!("{base}/{}", self.id);
        let part = |name: &str| format!("{id}#{name}");
        let supplies: Vec<String> = self.grown().iter().map(|kind| part(&format!("suppliedProduct-{kind}"))).collect();
        let certified = self.number.is_multiple_of(2);
        let mut farm = json!({
            "@id": id, "@type": "dfc-b:Organization", "dfc-b:name": self.name,
            "dfc-b:email": format!("bonjour@farm{}.example", self.number),
            "dfc-b:hasDescription": format!("{}, polyculture", self.name),
            "dfc-b:hasAddress": part("address"), "dfc-b:hasMainContact": part("person-mainContact"),
            "dfc-b:hasPhoneNumber": part("phoneNumber"), "dfc-b:hasSocialMedia": part("socialMedia-instagram"),
            "dfc-b:websitePage": format!("www.farm{}.example", self.number),
            "dfc-b:supplies": if supplies.len() == 1 { json!(supplies[0]) } else { json!(supplies) }
        });
        if certified {
            farm["dfc-b:isCertifiedBy"] = part("certification-1").into();
        }
        let mut nodes = vec![
            farm,
            self.address(&part("address")),
            self.contact(&part("person-mainContact")),
            json!({
                "@id": part("phoneNumber"), "@type": "dfc-b:PhoneNumber", "dfc-b:countryCode": "33",
                "dfc-b:phoneNumber": format!("02 40 00 00 {:02}", self.number % 100)
            }),
            json!({
                "@id": part("socialMedia-instagram"), "@type": "dfc-b:SocialMedia", "dfc-b:name": "Instagram",
                "dfc-b:URL": format!("https://pictures.example/farm{}", self.number)
            }),
        ];
        if certified {
            nodes.push(json!({
                "@id": part("certification-1"), "@type": "dfc-b:Certfication", "dfc-b:name": "Organic",
                "dfc-b:certiferReference": "Certif-Ouest (invented)", "dfc-b:operatorId": format!("OP-{:05}", self.number)
            }));
        }
        nodes.extend(self.products(&id));
        nodes
    }

    /// Nodes of version 1: one link as a node, another as text.
    fn old(&self, base: &str) -> Vec<Value> {
        let id = format!("{base}/{}", self.id);
        let supplies: Vec<String> = self.grown().iter().map(|kind| format!("{id}#suppliedProduct-{kind}")).collect();
        let mut nodes = vec![
            json!({
                "@id": id, "@type": "dfc-b:Enterprise", "dfc-b:name": self.name,
                "dfc-b:hasAddress": { "@id": format!("{id}#address") },
                "dfc-b:hasMainContact": { "@id": format!("{id}#person-mainContact") },
                "dfc-b:supplies": if supplies.len() == 1 { json!(supplies[0]) } else { json!(supplies) }
            }),
            self.address(&format!("{id}#address")),
            self.contact(&format!("{id}#person-mainContact")),
        ];
        nodes.extend(self.products(&id));
        nodes
    }

    fn address(&self, id: &str) -> Value {
        json!({
            "@id": id, "@type": "dfc-b:Address", "dfc-b:hasStreet": format!("{} chemin des Haies", 1 + self.number),
            "dfc-b:hasCity": "Nozay", "dfc-b:hasPostalCode": "44170", "dfc-b:region": "Pays de la Loire",
            "dfc-b:hasCountry": "http://publications.europa.eu/resource/authority/country/FRA"
        })
    }

    fn contact(&self, id: &str) -> Value {
        json!({
            "@id": id, "@type": "dfc-b:Person", "dfc-b:firstName": "Ninon", "dfc-b:familyName": "Sorbier",
            "dfc-b:email": format!("ninon@farm{}.example", self.number)
        })
    }

    fn products(&self, id: &str) -> impl Iterator<Item = Value> {
        self.grown().iter().map(move |kind| {
            json!({
                "@id": format!("{id}#suppliedProduct-{kind}"), "@type": "dfc-b:SuppliedProduct",
                "dfc-b:hasType": format!("dfc-pt:{}", kind.replace('_', "-"))
            })
        })
    }
}
