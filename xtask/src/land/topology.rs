//! Outlines as TopoJSON codes them: lines that shapes share, each point by its steps from the one
//! before (the TopoJSON Format Specification, 2.1.3 and 2.1.4).

use serde::Deserialize;

/// A closed line on the globe: degrees east and north. A shape's outer edge, or a hole in it.
pub type Ring = Vec<[f64; 2]>;

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<[i64; 2]>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    land: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Geometry {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// Every ring of the land.
pub fn rings(json: &[u8]) -> serde_json::Result<Vec<Ring>> {
    let topology: Topology = serde_json::from_slice(json)?;
    let arcs: Vec<Ring> =
        topology.arcs.iter().map(|arc| decoded(arc, &topology.transform)).collect();
    let polygons = topology.objects.land.geometries.into_iter().flat_map(|shape| match shape {
        Geometry::Polygon(polygon) => vec![polygon],
        Geometry::MultiPolygon(polygons) => polygons,
    });
    Ok(polygons.flatten().map(|ring| joined(&ring, &arcs)).collect())
}

fn decoded(arc: &[[i64; 2]], transform: &Transform) -> Ring {
    let Transform { scale, translate } = transform;
    let mut at = [0, 0];
    let point = |step: &[i64; 2]| {
        at = [at[0] + step[0], at[1] + step[1]];
        #[expect(clippy::cast_precision_loss, reason = "a grid of 100,000 steps each way")]
        [0, 1].map(|axis| at[axis] as f64 * scale[axis] + translate[axis])
    };
    arc.iter().map(point).collect()
}

/// Arcs one after the other; a negative number stands for an arc that is walked backwards. Each
/// begins where the one before ends.
fn joined(numbers: &[i64], arcs: &[Ring]) -> Ring {
    let mut ring = Ring::new();
    for number in numbers {
        let backwards = *number < 0;
        let index = if backwards { !number } else { *number };
        let mut arc = arcs[usize::try_from(index).expect("complements of negatives")].clone();
        if backwards {
            arc.reverse();
        }
        let known = usize::from(!ring.is_empty());
        ring.extend(arc.into_iter().skip(known));
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_put_together_from_shared_lines() {
        let json = br#"{"type": "Topology",
            "transform": {"scale": [2, 1], "translate": [10, 0]},
            "objects": {"land": {"type": "GeometryCollection", "geometries": [
                {"type": "MultiPolygon", "arcs": [[[0, 1]], [[-2, 2]]]}]}},
            "arcs": [[[0, 0], [1, 0], [0, 1]], [[1, 1], [-1, -1]], [[1, 1], [-1, 1], [0, -2]]]}"#;
        assert_eq!(
            rings(json).unwrap(),
            [
                vec![[10.0, 0.0], [12.0, 0.0], [12.0, 1.0], [10.0, 0.0]],
                vec![[10.0, 0.0], [12.0, 1.0], [10.0, 2.0], [10.0, 0.0]],
            ]
        );
    }
}
