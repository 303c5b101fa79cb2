namespace X; public class T { [Fact] public void A() => true.Should().BeTrue(); }
