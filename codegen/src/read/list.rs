//! Sequences, optional values, and nodes kept as they are.

use super::{FromNode, sequence};
use crate::diagnostic::Diagnostics;
use crate::tree::{Kind, Node};

/// Items that cannot be read are reported and left out.
impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        let items = sequence(node, cx)?;
        Some(items.iter().filter_map(|item| T::from_node(item, cx)).collect())
    }
}

impl<T: FromNode> FromNode for Option<T> {
    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        if node.is_empty() || (node.is_null() && !T::NULL_IS_VALUE) {
            return Some(None);
        }
        T::from_node(node, cx).map(Some)
    }
}

impl<T: FromNode> FromNode for Box<T> {
    const NULL_IS_VALUE: bool = T::NULL_IS_VALUE;

    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        T::from_node(node, cx).map(Self::new)
    }
}

/// For parts whose shape is known only later, such as the values of an example.
impl FromNode for Node {
    const NULL_IS_VALUE: bool = true;

    fn from_node(node: &Node, _: &mut Diagnostics) -> Option<Self> {
        (!matches!(node.kind, Kind::Invalid)).then(|| node.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;

    #[test]
    fn every_bad_item_is_reported_and_the_good_ones_stay() {
        let (items, messages) = read::<Vec<u32>>("[1, x, 3, {}]");
        assert_eq!(items, Some(vec![1, 3]));
        let expected = "D0006 expected an integer, found `x`\n\
                        D0005 expected a scalar, found a mapping\n";
        assert_eq!(messages, expected);
    }

    #[test]
    fn null_is_the_absence_of_a_value() {
        assert_eq!(
            read::<Vec<Option<u32>>>("[1, ~, null]"),
            (Some(vec![Some(1), None, None]), String::new())
        );
    }
}
