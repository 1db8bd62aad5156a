<?php

namespace MediaWiki\Extension\Signet\Tests\Unit;

use MediaWiki\Extension\Signet\SealedSession;
use MediaWiki\Extension\Signet\SessionData;
use MediaWikiUnitTestCase;

/**
 * @covers \MediaWiki\Extension\Signet\SessionData
 */
class SessionDataTest extends MediaWikiUnitTestCase {
	private const USER = [ 'userId' => 7, 'userName' => 'Ada', 'userToken' => 'abc', 'providerMetadata' => null,
		'remember' => false, 'forceHTTPS' => false, 'loggedOut' => 0 ];
	private const NOBODY = [ 'userId' => 0, 'userName' => null, 'userToken' => null ] + self::USER;

	/** Through JSON, as a token carries it. */
	private static function carry( array $data, array $metadata, array &$lost = [] ): array {
		$content = SessionData::pack( $data, $metadata, SealedSession::COOKIE, $lost );
		$json = SessionData::encode( $content );
		self::assertLessThanOrEqual( 8, self::depthOf( '{"token":' . $json . '}' ) );
		return SessionData::unpack( json_decode( $json, true, 512, JSON_THROW_ON_ERROR ), (string)$metadata['userName'],
			$metadata['userToken'] );
	}

	private static function depthOf( string $json ): int {
		for ( $depth = 1; json_decode( $json, true, $depth ) === null; $depth++ ) {
			self::assertLessThan( 100, $depth );
		}
		// PHP counts a scalar in an array as a level; readers of JSON count objects and arrays.
		return $depth - 1;
	}

	public static function provideData() {
		$deep = 'bottom';
		for ( $level = 0; $level < 30; $level++ ) {
			$deep = $level % 3 ? [ $deep ] : [ 'k' . $level => $deep, 'other' => [] ];
		}
		return [
			'nothing' => [ [] ],
			'scalars' => [ [ 'a' => 1, 'b' => 1.0, 'c' => 1.5e300, 'd' => true, 'e' => null, 'f' => '', 'g' => PHP_INT_MIN ] ],
			'text' => [ [ 'Grüße' => "line\nfeed \"quoted\" \\ / \u{1F600} \u{2028}" ] ],
			'bytes' => [ [ 'b' => "\xff\xfe\x00", "\xc3" => "\xc3" ] ],
			'what looks as if it were packed' => [ [ 'a' => "\1b:x", 'b' => "\1", 'c' => "\1j:[1]", "\1s:" => "\1s:",
				"\0a" => "\0b" ] ],
			'numbers as names' => [ [ 5 => 'five', 7 => [ 1 => 'a', 3 => 'b' ] ] ],
			'lists' => [ [ 'l' => [ 1, [ 2, [] ], [] ] ] ],
			'deep' => [ [ 'deep' => $deep ] ],
			'deep bytes' => [ [ 'deep' => [ [ [ [ [ [ [ "\xff" => "\xfe" ] ] ] ] ] ] ] ] ],
			'an empty name' => [ [ '' => 'x' ] ],
		];
	}

	/**
	 * @dataProvider provideData
	 */
	public function testComesBackAsItWas( array $data ) {
		$this->assertSame( $data, self::carry( $data, self::NOBODY )[0] );
	}

	public function testMetadataComeBack() {
		$metadata = [ 'providerMetadata' => [ 'rights' => [ 'read' ], 'appId' => 'x' ], 'remember' => true,
			'forceHTTPS' => true, 'loggedOut' => 123 ] + self::USER;
		$found = self::carry( [], $metadata )[1];
		ksort( $found );
		ksort( $metadata );
		$this->assertSame( $metadata, $found );
		$found = self::carry( [], self::NOBODY )[1];
		$this->assertSame( 0, $found['userId'] );
		$this->assertNull( $found['userToken'] );
	}

	public function testWhatMediaWikiKeepsTwiceIsCarriedOnce() {
		$data = [ 'wsUserID' => 7, 'wsUserName' => 'Ada', 'wsToken' => 'abc', 'AuthManager:lastAuthId' => 7,
			'AuthManager:lastAuthTimestamp' => 1795626516, 'other' => 1 ];
		$content = SessionData::pack( $data, self::USER, SealedSession::COOKIE );
		$this->assertSame( [ 'other' => 1 ], (array)$content['d'] );
		$this->assertEquals( $data, self::carry( $data, self::USER )[0] );
		// But not where they differ.
		$data['wsUserID'] = 0;
		$data['AuthManager:lastAuthId'] = 8;
		$this->assertEquals( $data, self::carry( $data, self::USER )[0] );
	}

	public function testTheUserTokenIsBoundAndNotTold() {
		$content = SessionData::pack( [ 'wsToken' => 'abc' ], self::USER, SealedSession::COOKIE );
		$this->assertStringNotContainsString( 'abc', SessionData::encode( $content ) );
		$content = json_decode( SessionData::encode( $content ), true );
		$this->assertTrue( SessionData::isIssuedUnder( 'abc', SessionData::checkIn( $content ) ) );
		$this->assertFalse( SessionData::isIssuedUnder( 'abd', SessionData::checkIn( $content ) ) );
		$this->assertFalse( SessionData::isIssuedUnder( 'abc', '' ) );
		$this->assertSame( '', SessionData::checkIn( [ 'keep' => [ 't' => [ 1 ] ] ] ) );
	}

	public function testObjectsAreLeftOutAndNamed() {
		$lost = [];
		$data = self::carry( [ 'object' => (object)[ 'a' => 1 ], 'inside' => [ 'x' => new \ArrayObject() ], 'nan' => NAN,
			'kept' => 1 ], self::NOBODY, $lost )[0];
		$this->assertSame( [ 'object', 'inside', 'nan' ], $lost );
		$this->assertSame( 1, $data['kept'] );
		$this->assertArrayNotHasKey( 'object', $data );
	}

	public function testNothingIsUnserialized() {
		$text = serialize( new \ArrayObject( [ 1 ] ) );
		$this->assertSame( [ 'a' => $text ], self::carry( [ 'a' => $text ], self::NOBODY )[0] );
	}

	public function testContentOfAnotherShapeIsNothing() {
		foreach ( [ [ 'keep' => 'x', 'd' => 5 ], [ 'keep' => [ 'u' => 'x', 't' => 5, 'p' => 'y' ] ], [ 'x' => 1 ] ] as $content ) {
			[ $data, $metadata ] = SessionData::unpack( $content, '' );
			$this->assertSame( [], $data );
			$this->assertSame( 0, $metadata['userId'] );
		}
		$this->assertSame( '', SessionData::carrierOf( [ 'keep' => [ 'c' => 5 ] ] ) );
		$this->assertSame( SealedSession::COOKIE, SessionData::carrierOf( [] ) );
	}
}
